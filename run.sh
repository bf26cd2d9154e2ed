#!/usr/bin/env bash
# One door to everything: finds a JDK and Maven, builds when sources have changed, runs a verb.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

app=target/app
jvm_options=(-Xmx512m -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 -Djava.awt.headless=true
  --enable-native-access=ALL-UNNAMED)

# File names are Japanese; under the C locale, or one that is not installed, Java could not name them (cron, systemd).
utf8_locale() { # whether a locale is one with UTF-8 that this computer has
  local known
  case $1 in
    *UTF-8* | *utf8*) ;;
    *) return 1 ;;
  esac
  command -v locale >/dev/null || return 0
  known=$(locale -a 2>/dev/null | tr A-Z a-z | tr -d '-')
  case $'\n'$known$'\n' in
    *$'\n'"$(printf '%s' "$1" | tr A-Z a-z | tr -d '-')"$'\n'*) ;;
    *) return 1 ;;
  esac
}
utf8_locale "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" || export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }

fail() { # a sentence, the exit code
  say "$1"
  exit "${2:-3}"
}

jdk_version() { # of a JDK's home: 17, 21, 25 …; 0 where there is no compiler
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" 2>/dev/null || echo 0
}

newest_jdk() { # the home of the newest JDK from 21 on, or nothing
  local home version best='' newest=20
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/jdk* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)" || true)")")"; do
    [ -d "$home" ] || continue
    version=$(jdk_version "$home")
    if [ "${version:-0}" -gt "$newest" ]; then
      newest=$version best=$home
    fi
  done
  printf '%s' "$best"
}

apt_install() { # a package from Debian's or Ubuntu's own archive, where that is allowed and there is one
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  apt-cache show "$1" >/dev/null 2>&1 || apt-get update -q >&2 || return 1
  apt-cache show "$1" >/dev/null 2>&1 && apt-get install -y -q --no-install-recommends "$1" >&2
}

need_jdk() {
  local home package
  home=$(newest_jdk)
  if [ -z "$home" ]; then
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
      apt_install "$package" && break
    done
    home=$(newest_jdk)
  fi
  [ -n "$home" ] || fail "JDK 21 以上が必要です。インストールしてから、もう一度実行してください（例: apt-get install openjdk-21-jdk）。"
  export JAVA_HOME=$home
  # Maven's own libraries make newer JDKs print warnings that say nothing to a user.
  if [ "$(jdk_version "$home")" -ge 24 ]; then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  fi
}

need_maven() {
  command -v mvn >/dev/null || apt_install maven ||
    fail "Maven が必要です。インストールしてから、もう一度実行してください（例: apt-get install maven）。"
}

up_to_date() {
  [ -f "$app/built" ] && [ -z "$(find pom.xml src/main -newer "$app/built" -print -quit)" ]
}

build() {
  need_maven
  say "プログラムを組み立てています（初回は数分かかります）。"
  mvn -q -B -Dstyle.color=never -DskipTests package >&2
  rm -rf "$app" target/app.jsa target/empty
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/annual-review.jar extract --destination "$app" >/dev/null
  # A first start on an empty folder teaches the JVM which classes to keep ready for every later one.
  "$JAVA_HOME/bin/java" "${jvm_options[@]}" -XX:ArchiveClassesAtExit=target/app.jsa -Dannualreview.input=target/empty \
    -Dannualreview.data=target/empty -jar "$app/annual-review.jar" status >/dev/null 2>&1 || rm -f target/app.jsa
  touch "$app/built"
}

verify() {
  need_maven
  local processes=("-Dtest.processes=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)")
  if [ "${1:-}" = --full ]; then
    exec mvn -B "${processes[@]}" -Dexcluded.tests=none verify
  fi
  [ $# = 0 ] || fail "verify に指定できるのは --full だけです。" 2
  say "時間のかかる試験（強制終了の繰返し、LibreOffice など）は ./run.sh verify --full で実行します。"
  exec mvn -B "${processes[@]}" verify
}

need_jdk
if [ "${1:-}" = verify ]; then
  shift
  verify "$@"
fi
up_to_date || build
terminal=false
[ ! -t 1 ] || terminal=true
# A command is over before the optimising compiler pays; only the service runs long enough.
compiler=-XX:TieredStopAtLevel=1
[ "${1:-}" != serve ] || compiler=-XX:+TieredCompilation
exec "$JAVA_HOME/bin/java" "${jvm_options[@]}" "$compiler" -XX:SharedArchiveFile=target/app.jsa \
  -Dannualreview.terminal="$terminal" -jar "$app/annual-review.jar" "$@"
