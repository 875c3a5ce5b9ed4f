#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gantry developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on the present X display under openbox and ends with its exit code:
#   xvfb-run -a with-window-manager.sh <program> [arguments]
# openbox starts the program itself once it manages the display, so nothing has to wait for it.
set -eu
result=$(mktemp)
script=$(mktemp)
trap 'rm -f "$result" "$script"' EXIT
{
    echo '#!/bin/sh'
    for argument in "$@"; do
        printf "set -- \"\$@\" '%s'\n" "$(printf '%s' "$argument" | sed "s/'/'\\\\''/g")"
    done
    # stdout and stderr of openbox are those of this script
    echo '"$@"'
    printf 'echo $? > "%s"\n' "$result"
    echo 'openbox --exit'
} > "$script"
openbox --sm-disable --startup "sh $script" || true
[ -s "$result" ] || { echo "the program did not run to its end" >&2; exit 99; }
exit "$(cat "$result")"
