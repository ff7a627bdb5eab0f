const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Inputs (or flags, or keys) that a user of another tool has in a workflow, by the heading of the README that takes them up. */
export interface Peer {
  readonly action: string
  /** The whole of the heading, without the marks before it. */
  readonly heading: string
  readonly inputs: readonly string[]
}

// As their action.yml and their READMEs have them in November 2026; what is deprecated there is left out.
export const peers: readonly Peer[] = [
  {
    action: 'run-tests',
    heading: 'dorny/test-reporter',
    inputs:
      words(`artifact name path path-replace-backslashes reporter list-suites list-tests list-files max-annotations
      fail-on-error fail-on-empty working-directory only-summary use-actions-summary badge-title report-title collapsed token`),
  },
  {
    action: 'run-tests',
    heading: 'mikepenz/action-junit-report',
    inputs:
      words(`report_paths token group_reports test_files_prefix exclude_sources check_name commit fail_on_failure
      fail_on_parse_error require_tests require_passed_tests include_passed include_skipped check_retries
      check_title_template bread_crumb_delimiter summary check_annotations update_check annotate_only transformers
      job_summary job_summary_text detailed_summary failed_summary failed_summary_logs flaky_summary verbose_summary
      skip_success_summary include_empty_in_summary include_time_in_summary simplified_summary group_suite module_reports
      comment updateComment annotate_notice follow_symlink job_name annotations_limit skip_annotations
      truncate_stack_traces resolve_ignore_classname skip_comment_without_tests pr_id`),
  },
  {
    action: 'run-tests',
    heading: 'EnricoMi/publish-unit-test-result-action',
    inputs:
      words(`files check_name comment_title comment_mode large_files ignore_runs commit github_token github_retries
      ssl_verify seconds_between_github_reads seconds_between_github_writes secondary_rate_limit_wait_seconds
      pull_request_build event_file event_name search_pull_requests time_unit test_file_prefix check_run job_summary
      compare_to_earlier_commit test_changes_limit report_individual_runs report_suite_logs
      deduplicate_classes_by_file_name check_run_annotations check_run_annotations_branch json_file
      json_thousands_separator json_suite_details json_test_case_results fail_on action_fail action_fail_on_inconclusive
      docker_registry docker_image docker_tag docker_platform`),
  },
  {
    action: 'build-and-push-ecr',
    heading: 'docker/build-push-action',
    inputs:
      words(`add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call
      cgroup-parent context file labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom
      secrets secret-envs secret-files shm-size ssh tags target ulimit github-token`),
  },
  {
    action: 'build-and-push-ecr',
    heading: 'docker/metadata-action',
    inputs:
      words(`context images tags flavor labels annotations sep-tags sep-labels sep-annotations bake-target
      github-token`),
  },
  {
    action: 'build-and-push-ecr',
    heading: 'aws-actions/amazon-ecr-login and docker/login-action',
    inputs:
      words(`http-proxy mask-password registries registry-type skip-logout registry username password scope ecr
      logout registry-auth`),
  },
  {
    action: 'deploy-ecs-service',
    heading: 'Coming from aws-actions',
    inputs: words(`task-definition desired-count service cluster wait-for-service-stability wait-for-minutes
      wait-max-delay-seconds max-retries codedeploy-appspec codedeploy-application codedeploy-deployment-group
      codedeploy-deployment-description codedeploy-deployment-config force-new-deployment
      service-managed-ebs-volume-name service-managed-ebs-volume enable-ecs-managed-tags propagate-tags
      keep-null-value-keys`),
  },
  {
    action: 'deploy-ecs-service',
    heading: "The deploy action's one-off tasks",
    inputs: words(`run-task run-task-container-overrides run-task-security-groups run-task-subnets
      run-task-assign-public-IP run-task-capacity-provider-strategy run-task-launch-type run-task-started-by
      run-task-tags run-task-managed-ebs-volume-name run-task-managed-ebs-volume wait-for-task-stopped`),
  },
  {
    action: 'deploy-ecs-service',
    heading: 'The render action',
    inputs:
      words(`task-definition task-definition-arn task-definition-family task-definition-revision container-name image
      environment-variables log-configuration-log-driver log-configuration-options docker-labels command env-files secrets
      task-role-arn execution-role-arn`),
  },
  {
    action: 'deploy-ecs-service',
    heading: 'Coming from ecs-deploy-task-definition-to-scheduled-task',
    inputs: words('cluster task-definition rule-prefix'),
  },
  {
    action: 'deploy-ecs-service',
    heading: 'Coming from ecspresso',
    inputs:
      words(`region cluster service service_definition task_definition timeout codedeploy appspec --dry-run --tasks
      --skip-task-definition --revision --force-new-deployment --no-wait --wait-until --suspend-auto-scaling
      --resume-auto-scaling --auto-scaling-min --auto-scaling-max --rollback-events --no-update-service
      --latest-task-definition --task-def --overrides --count --watch-container --tags`),
  },
  {
    action: 'publish-static-site',
    heading: 'reggionick/s3-deploy',
    inputs: words(
      'folder bucket bucket-region dist-id invalidation delete-removed no-cache private cache files-to-include',
    ),
  },
  {
    action: 'publish-static-site',
    heading: 'chetan/invalidate-cloudfront-action',
    inputs: words('PATHS PATHS_FROM DISTRIBUTION AWS_REGION AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY DEBUG'),
  },
  {
    action: 'publish-static-site',
    heading: 's3deploy',
    inputs:
      words(`-acl -bucket -distribution-id -endpoint-url -force -ignore -key -max-delete -path -public-access -quiet
      -region -secret -skip-local-dirs -skip-local-files -source -strip-index-html -try -v -workers`),
  },
  {
    action: 'publish-static-site',
    heading: 'aws s3 sync, and jakejarvis/s3-sync-action',
    inputs:
      words(`--dryrun --quiet --include --exclude --acl --follow-symlinks --no-guess-mime-type --sse --sse-c
      --sse-kms-key-id --storage-class --tags --grants --website-redirect --content-type --cache-control
      --content-disposition --content-encoding --content-language --expires --only-show-errors --no-progress --page-size
      --request-payer --checksum-algorithm --metadata --no-overwrite --size-only --exact-timestamps --delete
      --endpoint-url --region AWS_S3_BUCKET AWS_REGION AWS_S3_ENDPOINT SOURCE_DIR DEST_DIR`),
  },
]
