/** What is wrong with a file that is to be opened; each has its sentence, `error_<problem>`. */
type FileProblem =
  | 'fileTooLarge'
  | 'fileUnreadable'
  | 'fileNotJson'
  | 'fileNotArticle'
  | 'fileNewer'
  | 'fileEmpty'

/** Why a file is not opened as an article. */
export class ArticleFileError extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem, options)
    this.problem = problem
  }
}
