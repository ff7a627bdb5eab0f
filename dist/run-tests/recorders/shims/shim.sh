#!/bin/sh
# Found on PATH in front of the real program, and runs it, next in PATH. Runs of tests go through a recorder.
set -f
name=${0##*/}
shim=${0%/*}
real=
IFS=:
for folder in $PATH; do
  if [ "$folder" != "$shim" ] && [ -f "$folder/$name" ] && [ -x "$folder/$name" ]; then
    real=$folder/$name
    break
  fi
done
unset IFS
if [ -z "$real" ]; then
  echo "$name: command not found" >&2
  exit 127
fi
# What a run of tests starts itself finds no such variable.
if [ -n "$SLIPWAY_TEST_RECORDS" ]; then
  for word; do
    case $word in
      test | t | nextest) exec "$SLIPWAY_NODE" "$SLIPWAY_RECORDERS/$name/$name.cjs" "$real" "$@" ;;
    esac
  done
fi
exec "$real" "$@"
