/** One list: the entries of the style "List Bullet" belong to it by the style, and nothing is set on the paragraph. */
export const numberingXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>',
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>',
  '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="260" w:hanging="260"/></w:pPr></w:lvl>',
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
].join('')
