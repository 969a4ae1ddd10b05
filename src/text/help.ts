export const wordsOfHelp = {
  title: 'Aiuto',
  answering: 'Come si risponde',
  answeringLines: [
    'Ogni domanda ha quattro frasi, dalla più debole alla più solida: scegliete quella pienamente vera oggi. A metà tra due, vale la frase che viene prima.',
    '«Non so, da verificare» è una buona risposta: non abbassa il punteggio, lo rende meno preciso, e finisce nell’elenco delle cose da chiedere.',
    'L’ordine è libero, nessuna risposta è obbligatoria e si può cambiare idea: ciò che non vale più resta salvato ma non conta.',
  ],
  keys: 'Tasti dentro una domanda',
  keysHint: 'Funzionano quando il fuoco è su una domanda e non si sta scrivendo.',
  keyColumn: 'Tasto',
  actionColumn: 'Che cosa fa',
  keyList: [
    { keys: ['1', '2', '3', '4'], action: 'Sceglie la frase, dalla prima alla quarta' },
    { keys: ['N'], action: '«Non so, da verificare»' },
    { keys: ['A'], action: 'Apre la nota privata' },
    { keys: ['Tab'], action: 'Passa alla domanda o al comando che segue' },
  ],
  shortcuts: 'Usa i tasti 1–4, N e A',
  saving: 'Dove resta il lavoro',
  savingLines: [
    'Tutto si salva da solo in questo browser, a ogni risposta. Nulla viene inviato.',
    'Aperta in due schede, un’organizzazione si scrive in una sola. Nell’altra si legge, e con «Continua qui» si prosegue da lì.',
    '«Salva una copia» scarica un file: è la vera copia di sicurezza, e si riapre anche su un altro computer.',
  ],
}
