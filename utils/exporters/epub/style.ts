/** Little, and in properties that old reading systems know too: type, size and colours are the reading system's and its user's. */
export const bookStyle = `h1, h2, h3, h4, h5, h6 { line-height: 1.25; page-break-after: avoid; text-align: start; }
header { margin-bottom: 2em; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0.5em 0; }
nav ol ol { padding: 0 1.5em; }
[hidden] { display: none; }
.meta, figcaption { font-size: 0.85em; }
header, nav, figure, figcaption, aside { display: block; }
figure { margin: 1em 0; page-break-inside: avoid; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1em; padding-inline-start: 1em; border-inline-start: 2px solid; }
pre { white-space: pre-wrap; font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.6em; border-bottom: 1px solid; text-align: start; vertical-align: top; }
aside, .embed { margin: 1em 0; padding: 0.5em 1em; border: 1px solid; }
`
