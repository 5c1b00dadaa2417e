#!/usr/bin/env bash
# Posts the data diff that a run of "Data diff" left as an artifact, as one comment that later runs rewrite.
# The artifact comes from a stranger's code: nothing of it is run, unpacked to disk by its own names, or believed.
# Which pull request it belongs to is asked of GitHub, by what GitHub itself says of the run.
set -euo pipefail
: "${GITHUB_REPOSITORY:?}" "${RUN_ID:?}" "${HEAD_SHA:?}" "${HEAD_OWNER:?}" "${HEAD_BRANCH:?}"

readonly ARTIFACT=data-diff ENTRY=data-diff.md MAX_ZIP_BYTES=200000 MAX_BYTES=400000
readonly AUTHOR='github-actions[bot]'
here=$(dirname "${BASH_SOURCE[0]}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

number=$(gh api -X GET "repos/$GITHUB_REPOSITORY/pulls" -f state=open -f "head=$HEAD_OWNER:$HEAD_BRANCH" |
  jq -r --arg sha "$HEAD_SHA" 'first(.[] | select(.head.sha == $sha) | .number) // empty')
if [[ ! $number =~ ^[0-9]+$ ]]; then
  echo "No open pull request stands at $HEAD_SHA any more."
  exit 0
fi

artifact=$(gh api -X GET "repos/$GITHUB_REPOSITORY/actions/runs/$RUN_ID/artifacts" -f "name=$ARTIFACT" |
  jq -r --argjson max "$MAX_ZIP_BYTES" 'first(.artifacts[] | select(.size_in_bytes <= $max) | .id) // empty')
if [[ ! $artifact =~ ^[0-9]+$ ]]; then
  echo "The run left no $ARTIFACT of at most $MAX_ZIP_BYTES bytes." >&2
  exit 1
fi
gh api "repos/$GITHUB_REPOSITORY/actions/artifacts/$artifact/zip" >"$work/artifact.zip"
unzip -Z1 "$work/artifact.zip" | grep -Fx "$ENTRY" >/dev/null
# head stops reading at the limit, and unzip then fails for want of a reader: that is no error.
{ unzip -p "$work/artifact.zip" "$ENTRY" || true; } | head -c "$MAX_BYTES" >"$work/diff.md"

comment=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments?per_page=100" |
  jq -rs --arg author "$AUTHOR" --arg marker '<!-- ai-standings: data diff -->' \
    'first(add[] | select(.user.login == $author and (.body | startswith($marker))) | .id) // empty')
if [[ ! -s $work/diff.md && -z $comment ]]; then
  echo "No data changed, and nothing was said before."
  exit 0
fi

node "$here/data-diff-comment.ts" <"$work/diff.md" >"$work/comment.json"
if [[ -n $comment ]]; then
  gh api -X PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$comment" --input "$work/comment.json" >/dev/null
else
  gh api -X POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" --input "$work/comment.json" >/dev/null
fi
echo "Said it on pull request $number."
