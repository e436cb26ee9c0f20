/** The shape of a rule's example and counter-example; all are published on Wednesday 1 November 2023. */
export type RuleCase = readonly [rule: string, text: string, quote: string, value: string, counter: string]
