declare module 'virtual:survey-model' {
  const model: object
  export default model
}
