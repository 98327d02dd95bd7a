// `npm test`: every check, from a fresh clone.
import { setUpAndRun } from './setup.mjs'

setUpAndRun('check', ['--browsers'])
