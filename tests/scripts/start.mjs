// `npm start [-- page.html | URL]`: Lisible at work, from a fresh clone.
import { setUpAndRun } from './setup.mjs'

setUpAndRun('demo', process.argv.slice(2))
