#!/usr/bin/env bash
# Makes the archive beside it by the program at 5ed2edf (a built clone: its folder is $1) and a PostgreSQL
# server ($2: its port; user annualreview on loopback, who may create databases). It was made once and is
# never made again: it holds what such a program left behind, on a host in Asia/Tokyo with H2 and on one
# in UTC with PostgreSQL, from the same registers and returns.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
program=$1/target/app/annual-review.jar
work=$(mktemp -d)
java=${JAVA_HOME:?}/bin/java

review() { # a verb on the folders of one office
  (cd "$work/$office" && "$java" -Xmx512m -Dfile.encoding=UTF-8 -Djava.awt.headless=true "${settings[@]}" \
    -jar "$program" "$@")
}

life() { # 旧計画 closed, 第1回 closed and 第2回 published with a correction, the next year published, one failed
  mkdir -p "$work/$office"
  cp -r "$work/input" "$work/$office/input"
  mv "$work/$office/input/furukawa2023/2023/総務課_訂正.xlsx" "$work/later.xlsx"
  review run --plan furukawa
  review close --plan furukawa --year 2022 --force --reason 最終年度
  review run --plan furukawa2023 --year 2023
  review close --plan furukawa2023 --year 2023 --force
  mv "$work/later.xlsx" "$work/$office/input/furukawa2023/2023/総務課_訂正.xlsx"
  review run --plan furukawa2023 --year 2023
  review run --plan furukawa2023 --year 2024
  touch "$work/$office/output/furukawa2023/2025" # a file where the folder should be
  review run --plan furukawa2023 --year 2025 && exit 1
  rm "$work/$office/output/furukawa2023/2025"
}

/usr/bin/python3 "$here/make-input.py" "$work/input"
office=h2 settings=(-Duser.timezone=Asia/Tokyo)
life
createdb -h 127.0.0.1 -p "$2" -U annualreview aged
office=postgres settings=(-Duser.timezone=UTC -Dspring.profiles.active=postgresql
  "-Dannualreview.postgresql.url=jdbc:postgresql://127.0.0.1:$2/aged" -Dannualreview.postgresql.user=annualreview)
life

# One archive: H2's folders, and under postgres/ what is another file there (a workbook's bytes hang on the
# host's zone in that program). What a reprint makes again from the archive is left out.
for office in h2 postgres; do
  cd "$work/$office"
  find output -type f | LC_ALL=C sort | xargs -d '\n' sha256sum >output.sha256
  rm -r output/furukawa output/furukawa2023/2023/第1回
  find data/work -mindepth 1 -maxdepth 1 ! -name run-5 -exec rm -r {} +
  rm -rf data/logs data/*.lock
done
rm -r data/work
pg_dump -h 127.0.0.1 -p "$2" -U annualreview --no-owner --no-privileges --inserts aged |
  grep -v '^\\\(un\)\?restrict' >postgres.sql
find . -type f | while read -r file; do
  if cmp -s "$file" "../h2/$file"; then rm "$file"; fi
done
cp -r . ../h2/postgres
cd ../h2
find . -type f | LC_ALL=C sort | zip -q -9 -X "$here/aged.zip" -@
ls -l "$here/aged.zip"
