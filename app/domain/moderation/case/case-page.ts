import type {
  AppealOutcome,
  CasePriority,
  CaseStatus,
  Decision,
  DecisionReason,
  FindingLabel,
  FlagReason,
  ModerationEventKind,
  PhraseListName,
  PolicyAction,
  PostKind,
  PostStatus,
  ScreeningOutcome,
  Standing,
  Verdict,
} from '../../vocabulary.ts'
import type { GivenSource, Stance } from '../../posts/stance.ts'
import type { Advice } from '../../screening/assessment.ts'
import type { CitedPassage, PostAuthor, PostNode } from '../../threads/post-node.ts'
import type { AppealAs } from '../appeals/appeal-state.ts'
import type { Consequences } from '../sanctions/consequences-view.server.ts'
import type { SecondReviewView } from '../second-review/second-review-view.server.ts'
import type { CaseBeside } from '../discussion/case-beside.ts'
import type { CannedText } from '../settings/canned-text.ts'
import type { SentencePart } from './shared-words.ts'

/** A passage beside a flagged sentence. `html` has the words in common in `<em>`. */
export interface BesidePassage {
  passageId: string
  anchor: string
  heading: string
  html: string
}

export interface CaseFinding {
  id: string
  /** 1, 2, 3 … as marked in the post's text. */
  number: number
  label: FindingLabel
  quote: string
  /** The quote in pieces: what the passages beside it speak of as well, and the rest. */
  parts: SentencePart[]
  score: number
  phase: string
  rule: string
  explanation: string
  passages: BesidePassage[]
  /** What an outside assessor says of it; null where none was asked, or has not answered yet. */
  advice: Advice | null
}

export interface CaseFlag {
  id: string
  reporter: string
  reason: FlagReason
  note: string
  quote: string | null
  createdAt: Date
  /** The reporter's reports that were decided about, and those of them in which a moderator agreed. */
  decided: number
  agreed: number
}

/** A sentence that a member reported and that was not found otherwise. */
export interface ReportedSentence {
  /** Goes on with the numbers of the findings. */
  number: number
  /** Tells it apart in the form. */
  key: string
  quote: string
}

/** One entry of the record. `actor` is null for the engine. */
export interface EventLine {
  id: string
  seq: string
  kind: ModerationEventKind
  decision: Decision | null
  reason: DecisionReason | null
  message: string
  actor: string | null
  statusBefore: PostStatus | null
  statusAfter: PostStatus
  revision: number
  postId: string
  caseId: string | null
  createdAt: Date
  /** A decision that was undone later. */
  undone: boolean
  /** A decision that stands and is the last word on the post's present text. */
  undoable: boolean
}

/** What somebody says against a decision, and how that ended. */
export interface CaseAppeal {
  id: string
  appellant: string
  as: AppealAs
  text: string
  createdAt: Date
  outcome: AppealOutcome | null
  reply: string
}

/** Appeals that are heard in a case, with the decision that they are against. */
export interface CaseAppeals {
  appeals: CaseAppeal[]
  waiting: boolean
  /** The author has not changed the text since, so that the decision can stand as it is. */
  sameText: boolean
  against: {
    decision: Decision
    reason: DecisionReason | null
    message: string
    note: string | null
    passages: CitedPassage[]
    actor: string | null
    createdAt: Date
  }
}

/** A run of unchanged, added or removed words between two revisions. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** How the engine came to its answer, as it was kept with it. What older runs did not keep is null. */
export interface EngineAnswer {
  engineVersion: string
  weightsHash: string | null
  at: Date
  outcome: ScreeningOutcome
  articleVersion: number | null
  authorStanding: Standing | null
  /** How many rules looked at the text. */
  rules: number | null
  /** What the policy of that time said about each label that was found. */
  policy: { label: FindingLabel; action: PolicyAction; minScore: number }[]
  phrases: { list: PhraseListName; phrase: string; note: string }[]
}

export interface CasePage {
  caseId: string
  status: CaseStatus
  priority: CasePriority
  openedAt: Date
  article: { slug: string; title: string; version: number; revisionId: string }
  /** What a decision names: the revision that this page shows. */
  revision: { id: string; number: number }
  post: {
    id: string
    kind: PostKind
    status: PostStatus
    title: string | null
    /** Flagged sentences are in `<mark id="finding-1">` with their numbers. */
    html: string
    createdAt: Date
    /** What the author says of this text, and the source that they give. */
    stance: Stance | null
    source: GivenSource | null
  }
  author: PostAuthor & {
    standing: Standing
    memberSince: Date
    published: number
    history: { decision: Decision; reason: DecisionReason | null; at: Date; postId: string }[]
    /** How often each was decided about their other posts; most often first. */
    decisions: { decision: Decision; count: number }[]
  }
  /** The posts above it in the thread, first to last. */
  context: PostNode[]
  findings: CaseFinding[]
  flags: CaseFlag[]
  reported: ReportedSentence[]
  /** What was said of each sentence when it was decided; none while the case is open. */
  verdicts: { findingId: string | null; quote: string | null; verdict: Verdict }[]
  /** The thread that the post stands in, and where it could go instead. */
  thread: { rootId: string; locked: boolean; otherArticles: { id: string; title: string }[] }
  /** Texts to start a note or a message from. */
  cannedTexts: CannedText[]
  reasons: string[]
  /** Null where nothing was screened. */
  answer: EngineAnswer | null
  /** Every passage of the article, to choose one that the engine did not bring. */
  passages: { passageId: string; anchor: string; heading: string; text: string }[]
  /** What the author changed since the revision that was returned. */
  changes: DiffPart[] | null
  events: EventLine[]
  /** Null where nobody appealed. */
  appeals: CaseAppeals | null
  /** A decision for two moderators: the latest of this case. */
  secondReview: SecondReviewView | null
  consequences: Consequences
  /** Why this moderator may not decide here; null when they may. */
  barred: string | null
  /** Null for whoever wrote the post. */
  beside: CaseBeside | null
}
