/** The expressions of the event. Source: https://github.com/docker/metadata-action#global-expressions */
export const eventExpressions = [
  'branch',
  'tag',
  'sha',
  'base_ref',
  'is_default_branch',
  'is_not_default_branch',
  'date',
  'commit_date',
] as const
