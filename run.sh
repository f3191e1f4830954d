#!/bin/sh
# Two Ears: ./run.sh plays, ./run.sh test tests, ./run.sh --help tells the rest.
#
# Builds when the sources are newer than the last build, and owns the terminal while a game is on the screen, so
# that it comes back whatever happens to the Java process. A start that has nothing to build forks as little as it
# can: each fork is a millisecond or more before the first frame.

# shellcheck disable=SC3013  # -nt and -ef: dash, bash, busybox, ksh and zsh all know them
# shellcheck disable=SC2015  # A && B || fail is meant as it stands
maven_version=3.9.16
maven_sha512=ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3

say() { printf '%s\n' "$*" >&2; }
fail() {
  say "$2"
  exit "$1"
}

# --- where we are ---------------------------------------------------------------------------------------------

# The project's real folder: the class-data archive holds the paths of the jars, so one spelling only.
find_home() {
  case $0 in */*) home=$0 ;; *) home=./$0 ;; esac
  while [ -h "$home" ]; do
    link=$(readlink "$home") || break
    case $link in /*) home=$link ;; *) home=${home%/*}/$link ;; esac
  done
  caller=$PWD
  cd -P "${home%/*}/" 2>/dev/null || fail 3 "Two Ears can't enter its own folder ${home%/*}."
  home=$PWD
  cd "$caller" 2>/dev/null || cd "$home" || exit 3
  target=$home/target
  app=$target/app
}

# What the caller has closed would be given to the next file that is opened: the JVM would read its own jar as input,
# or write what it says into a database. A closed output stays one that can't be written to.
fill_gaps() {
  { true 8<&0; } 2>/dev/null || exec </dev/null
  { true 8>&1; } 2>/dev/null || exec 1</dev/null
  { true 8>&2; } 2>/dev/null || exec 2>/dev/null
}

# --- the JDK --------------------------------------------------------------------------------------------------

# Sets java, jdk (its folder), feature (17, 25 …) and jvm (a name for exactly this JVM).
find_java() {
  wanted=
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    wanted=$JAVA_HOME/bin/java
  else
    on_path java && wanted=$found
  fi
  if [ -n "$wanted" ] && known_java; then return; fi
  look_for_java
}

# on_path NAME: sets found. "command -v" would cost a fork to catch its answer.
on_path() {
  old_ifs=$IFS
  IFS=:
  set -f
  for folder in $PATH; do
    if [ -f "${folder:-.}/$1" ] && [ -x "${folder:-.}/$1" ]; then
      found=${folder:-.}/$1
      IFS=$old_ifs
      set +f
      return 0
    fi
  done
  IFS=$old_ifs
  set +f
  return 1
}

# The verdict of an earlier start, while it is about the same file and nothing in its folder has changed since.
known_java() {
  [ -f "$target/jdk" ] || return 1
  { read -r java && read -r jdk && read -r feature && read -r jvm; } <"$target/jdk" || return 1
  [ "$wanted" -ef "$java" ] && ! [ "${java%/*}" -nt "$target/jdk" ]
}

look_for_java() {
  seen=
  for candidate in "$wanted" /usr/lib/jvm/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/current/bin/java; do
    [ -n "$candidate" ] && [ -x "$candidate" ] || continue
    judge_java "$candidate" || continue
    mkdir -p "$target" 2>/dev/null && (printf '%s\n' "$java" "$jdk" "$feature" "$jvm" >"$target/jdk") 2>/dev/null
    return
  done
  install="on Debian or Ubuntu: apt install openjdk-17-jdk; on macOS: brew install openjdk@17; on Windows: inside WSL, as on Ubuntu"
  fail 3 "Two Ears needs a JDK of version 17 or newer${seen:+ (found only $seen)}: install one ($install)."
}

# judge_java FILE: true when it belongs to a JDK that can build Two Ears.
judge_java() {
  java=$1
  while [ -h "$java" ]; do
    link=$(readlink "$java") || break
    case $link in /*) java=$link ;; *) java=${java%/*}/$link ;; esac
  done
  jdk=${java%/bin/java}
  version=
  if [ -r "$jdk/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#*=} ;; esac
    done <"$jdk/release"
  fi
  [ -n "$version" ] || ask_java
  version=${version#\"}
  version=${version%\"}
  feature=${version%%[!0-9]*}
  jvm=$(printf '%s %s' "$java" "$version" | cksum)
  jvm=${version}-${jvm%% *}
  if [ "${feature:-0}" -ge 17 ] && [ -x "$jdk/bin/javac" ]; then return 0; fi
  if [ "${feature:-0}" -ge 17 ]; then seen="$java, a runtime without a compiler"; else seen="$java, version ${version:-unknown}"; fi
  return 1
}

# For a java that is a script or a stub, and whose folder therefore tells nothing.
ask_java() {
  while IFS= read -r line; do
    case $line in
      *' java.home = '*) jdk=${line#*= } ;;
      *' java.version = '*) version=${line#*= } ;;
    esac
  done <<ANSWER
$("$java" -XshowSettings:properties -version 2>&1 </dev/null)
ANSWER
  [ -x "$jdk/bin/java" ] && java=$jdk/bin/java
}

# --- building -------------------------------------------------------------------------------------------------

is_built() {
  stamp=$app/stamp
  [ -f "$stamp" ] && ! [ "$home/pom.xml" -nt "$stamp" ] && ! is_newer "$home/src/main"
}

# is_newer FOLDER: something in it changed after the last build started. A folder's own time tells of deletions.
is_newer() {
  [ "$1" -nt "$stamp" ] && return 0
  for entry in "$1"/*; do
    if [ -d "$entry" ]; then
      is_newer "$entry" && return 0
    elif [ "$entry" -nt "$stamp" ]; then
      return 0
    fi
  done
  return 1
}

build() {
  take_lock
  is_built && return
  prepare_maven
  say "Building Two Ears (once after a change; the first time it fetches its libraries) …"
  rm -rf "$target"/app.*
  new=$target/app.$$
  mkdir -p "$new" && : >"$new/stamp" || fail 3 "Two Ears can't write to $target."
  if ! maven -q -Dmaven.test.skip=true "-Dapp.directory=$new" package >"$target/build.log" 2>&1 9>&-; then
    rm -rf "$new"
    explain_failure
  fi
  if [ -d "$app" ]; then mv "$app" "$target/app.old"; fi
  mv "$new" "$app" || fail 3 "Two Ears can't write to $target."
  rm -rf "$target/app.old"
  drop_lock
}

explain_failure() {
  say "Two Ears could not be built:"
  shown=0
  while IFS= read -r line && [ $shown -lt 12 ]; do
    case $line in
      '[ERROR] '*)
        line=${line#\[ERROR\] }
        # Maven says it all a second time, around its own words.
        case $shown$line in [1-9]*'Failed to execute goal'*) break ;; esac
        say "  ${line%% -> \[Help*}"
        shown=$((shown + 1))
        case $line in *'-> [Help'*) break ;; esac
        ;;
    esac
  done <"$target/build.log"
  fail 1 "The whole log is in $target/build.log."
}

# One build at a time. The system's lock ends with its holder; where there is none, a link names the holder.
take_lock() {
  mkdir -p "$target" 2>/dev/null && [ -w "$target" ] || fail 3 "Two Ears can't write to $target."
  waiting="Another start is building Two Ears; waiting for it …"
  if on_path flock; then
    exec 9>"$target/lock"
    flock -n 9 || { say "$waiting" && flock 9; }
    return
  fi
  trap drop_lock EXIT
  while ! ln -s $$ "$target/lock.by" 2>/dev/null; do
    holder=$(readlink "$target/lock.by") || continue
    if kill -0 "$holder" 2>/dev/null; then
      [ -z "$waiting" ] || say "$waiting"
      waiting=
      sleep 1
    else
      mv "$target/lock.by" "$target/lock.$$" 2>/dev/null && rm -f "$target/lock.$$"
    fi
  done
}

drop_lock() {
  exec 9>&-
  if [ -h "$target/lock.by" ] && [ "$(readlink "$target/lock.by")" = $$ ]; then rm -f "$target/lock.by"; fi
}

# --- Maven ----------------------------------------------------------------------------------------------------

# Sets mvn to the one on PATH where it is new enough, else fetches one into the cache.
prepare_maven() {
  mvn=
  find_cache
  if on_path mvn && is_maven_new "$found"; then
    mvn=$found
    return
  fi
  maven_home=$cache/apache-maven-$maven_version
  [ -d "$maven_home" ] && return
  say "Fetching Maven $maven_version into $cache (once) …"
  "$java" "$home/.mvn/Fetch.java" "$home/pom.xml" "$maven_version" "$maven_sha512" "$cache" || exit 3
}

is_maven_new() {
  case $(JAVA_HOME=$jdk "$1" -B -v 2>/dev/null) in
    *'Apache Maven 3.8'* | *'Apache Maven 3.9'* | *'Apache Maven 3.'[1-9][0-9]* | *'Apache Maven '[4-9]*) return 0 ;;
  esac
  return 1
}

find_cache() {
  repository=
  cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}/two-ears
  if [ "$cache" = /two-ears ] || ! mkdir -p "$cache" 2>/dev/null || [ ! -w "$cache" ]; then
    cache=$target/cache
    mkdir -p "$cache" || fail 3 "Two Ears can't write to $target."
  fi
  # Java takes a home from the system's list of users; people and containers mean $HOME.
  if [ -n "${HOME:-}" ] && mkdir -p "$HOME/.m2" 2>/dev/null && [ -w "$HOME/.m2" ]; then
    [ -f "$HOME/.m2/settings.xml" ] || repository=$HOME/.m2/repository
  else
    repository=$cache/repository
  fi
}

# Nothing is asked of the network for what the local repository has: every version is pinned.
maven() {
  set -- -B -ntp -Dstyle.color=never ${repository:+"-Dmaven.repo.local=$repository"} "$@"
  options="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
  [ "$feature" -lt 24 ] ||
    options="$options --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  cd "$home" || exit 3
  if [ -n "$mvn" ]; then
    JAVA_HOME=$jdk MAVEN_OPTS="$options ${MAVEN_OPTS:-}" "$mvn" "$@"
  else
    # Our own copy goes without its shell script, which wants more tools than a bare machine may have.
    # shellcheck disable=SC2086  # options are words
    JAVA_HOME=$jdk "$java" $options ${MAVEN_OPTS:-} -classpath "$maven_home"/boot/plexus-classworlds-*.jar \
      "-Dclassworlds.conf=$maven_home/bin/m2.conf" "-Dmaven.home=$maven_home" \
      "-Dlibrary.jansi.path=$maven_home/lib/jansi-native" "-Dmaven.multiModuleProjectDirectory=$home" \
      org.codehaus.plexus.classworlds.launcher.Launcher "$@"
  fi
  status=$?
  cd "$caller" 2>/dev/null || :
  return $status
}

run_tests() {
  shift
  take_lock
  prepare_maven
  maven test "$@" 9>&-
  exit
}

run_benchmarks() {
  shift
  take_lock
  prepare_maven
  maven -q test-compile dependency:build-classpath -Dmdep.includeScope=test \
    "-Dmdep.outputFile=$target/bench.classpath" 9>&- || exit 1
  drop_lock
  read -r libraries <"$target/bench.classpath"
  exec "$java" -cp "$target/test-classes:$target/classes:$libraries" org.openjdk.jmh.Main "$@"
}

# --- starting -------------------------------------------------------------------------------------------------

# Sets screen when the words ask for something that plays on the whole terminal, and there is one.
# Sets young for what makes much and keeps little: new memory that is used again costs less than more of it, and comes
# in large pieces where the system gives them to whoever asks (each small one costs a fault; a fifth of a check's time).
# Sets work when throughput matters more than a quick start. Not for check and score: the second compiler takes longer
# over what runs often than its code saves, and earns that back only after thousands of files or some 200,000 replies.
read_words() {
  screen='' work='' young='' word='' skip=''
  for argument in "$@"; do
    if [ -n "$skip" ]; then
      skip=
      continue
    fi
    case $argument in
      --plain | --json | --help | -h | --version | -V) word=plain ;;
      --data | --scenarios) skip=yes ;;
      -*) ;;
      *) [ -n "$word" ] || word=$argument ;;
    esac
    [ "$word" = plain ] && break
  done
  case $word in
    try | graph | import) work=yes ;;
    check)
      young=-Xmn64m
      has_large_pages && young="$young -XX:+UseTransparentHugePages"
      ;;
    '' | play | history | replay | preview) [ -t 0 ] && [ -t 1 ] && [ "${TERM:-dumb}" != dumb ] && screen=yes ;;
  esac
}

has_large_pages() {
  pages=/sys/kernel/mm/transparent_hugepage/enabled
  [ -r $pages ] && read -r kinds <$pages || return 1
  case $kinds in *'[madvise]'* | *'[always]'*) return 0 ;; esac
  return 1
}

# An old locale would turn every å into a question mark, in file names too.
use_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi ;;
  esac
}

# Sets the archive of class data for this JVM: with it a start takes about two thirds of the time.
name_archive() {
  if [ "$feature" -ge 25 ]; then archive=$app/$jvm.aot; else archive=$app/$jvm.jsa; fi
}

# A cut archive kills the JVM, and a power cut can leave one: its size is compared again after it was touched and
# after each boot, and otherwise not, since that takes a fork.
has_archive() {
  [ -s "$archive" ] || return 1
  bytes='' checked='' boot=''
  [ -r /proc/sys/kernel/random/boot_id ] && read -r boot </proc/sys/kernel/random/boot_id
  [ -r "$archive.ok" ] && { read -r bytes && read -r checked; } <"$archive.ok"
  if [ "$archive" -nt "$archive.ok" ] || [ "$boot" != "$checked" ]; then
    if [ "$(($(wc -c <"$archive")))" != "$bytes" ]; then
      rm -f "$archive"
      return 1
    fi
    vouch
  fi
}

vouch() {
  (printf '%s\n' "$bytes" "$boot" >"$archive.ok") 2>/dev/null
  return 0
}

# run_java HOW WORDS…: exec takes this shell's place; train writes the archive "new", or which classes it takes.
run_java() {
  how=$1
  shift
  set -- -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dstdin.encoding=UTF-8 \
    -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Djava.awt.headless=true \
    "-Dtwoears.home=$home" "$@"
  [ "$feature" -lt 22 ] || set -- --enable-native-access=ALL-UNNAMED "$@"
  [ "$feature" -lt 24 ] || set -- --sun-misc-unsafe-memory-access=allow "$@"
  [ -n "$work" ] || set -- -XX:TieredStopAtLevel=1 "$@"
  # shellcheck disable=SC2086  # options are words
  [ -z "$young" ] || set -- $young "$@"
  # These silence what the JVM would say about an archive that no longer fits, or write beside the project when it is killed.
  set -- -XX:+UseSerialGC -Xmx512m -XX:-UsePerfData -XX:+SuppressFatalErrorMessage -Xlog:disable -Xlog:all=off "$@"
  if [ "$how" = train ]; then
    if [ "$feature" -ge 25 ]; then set -- "-XX:AOTCacheOutput=$new" "$@"; else set -- "-XX:DumpLoadedClassList=$new.classes" "$@"; fi
  elif has_archive; then
    if [ "$feature" -ge 25 ]; then set -- "-XX:AOTCache=$archive" "$@"; else set -- "-XX:SharedArchiveFile=$archive" "$@"; fi
  fi
  if [ "$how" = exec ]; then exec "$java" "$@"; fi
  "$java" "$@"
}

# In the background, detached (setsid), so that neither the game nor the shell hears of it.
make_archive_later() {
  [ -e "$archive" ] || [ -e "$archive.not" ] || [ ! -w "$app" ] && return
  if on_path setsid; then
    setsid "$home/run.sh" --make-archive </dev/null >/dev/null 2>&1 &
  else
    (trap '' HUP INT && exec "$home/run.sh" --make-archive) </dev/null >/dev/null 2>&1 &
  fi
}

make_archive() {
  # Let the first start have the machine to itself.
  sleep 1
  if on_path nice && [ -z "${TWOEARS_NICE:-}" ]; then TWOEARS_NICE=yes exec nice -n 10 "$home/run.sh" --make-archive; fi
  if on_path flock; then
    exec 9>"$app/archive.lock"
    flock -n 9 || exit 0
  fi
  rm -rf "$app"/*.making* "$archive.ok"
  new=$archive.$$.making
  work='' young=''
  mkdir -p "$target/train" || exit 0
  cd "$target/train" || exit 0
  # Nothing of the person's own is touched.
  export HOME="$target/train" XDG_DATA_HOME="$target/train" XDG_CONFIG_HOME="$target/train"
  if run_java train -jar "$app/two-ears.jar" --train && dump_classes && [ -s "$new" ]; then
    on_path sync && sync "$new" 2>/dev/null
    bytes=$(($(wc -c <"$new"))) boot=''
    [ -r /proc/sys/kernel/random/boot_id ] && read -r boot </proc/sys/kernel/random/boot_id
    mv -f "$new" "$archive" && vouch
  else
    : >"$archive.not"
  fi
  rm -rf "$new" "$new.classes" "$target/train"
}

# Before JDK 25 the training tells which classes, and a second run archives them. The one step of -XX:ArchiveClassesAtExit
# would leave out picocli's, which are in an old format: some 70 ms at each command. No collector is named, since
# only the usual one can archive objects too.
dump_classes() {
  [ "$feature" -ge 25 ] ||
    "$java" -Xshare:dump -Xmx512m -Xlog:disable -Xlog:all=off "-XX:SharedClassListFile=$new.classes" \
      "-XX:SharedArchiveFile=$new" -classpath "$app/two-ears.jar"
}

# --- owning the terminal --------------------------------------------------------------------------------------

play_on_screen() {
  exec 3<&0
  child='' watch='' stopped='' settings=''
  # The size is needed by the program; the rest is done while the JVM starts, which takes longer.
  size=$(stty size <&3 2>/dev/null) || { is_built || build; return; }
  rows=${size% *}
  columns=${size#* }
  trap 'stop_child' TERM HUP INT QUIT
  # Its own Ctrl-C comes as a key; a background child has SIGINT ignored, so signals arrive here and go on as TERM.
  run_java exec -Dtwoears.terminal=raw "-Dtwoears.rows=$rows" "-Dtwoears.columns=$columns" \
    -jar "$app/two-ears.jar" "$@" <&3 3<&- &
  child=$!
  [ -z "$stopped" ] || stop_child
  settings=$(stty -g <&3)
  stty -icanon -echo -isig -iexten -ixon -icrnl -inlcr -igncr -brkint -istrip min 1 time 0 <&3
  is_built || build_and_restart "$@"
  make_archive_later
  wait_for_child
  trap '' TERM HUP INT QUIT
  [ -z "$watch" ] || kill "$watch" 2>/dev/null
  give_terminal_back
  exit "$code"
}

# Looking at all the sources takes milliseconds that the JVM needs anyway to start; a stale one is stopped before it
# shows anything.
build_and_restart() {
  trap - TERM HUP INT QUIT
  kill -TERM "$child"
  wait "$child" 2>/dev/null
  stty "$settings" <&3
  build
  exec "$home/run.sh" "$@" <&3 3<&-
}

stop_child() {
  stopped=yes
  [ -n "$child" ] || return
  kill -TERM "$child" 2>/dev/null
  [ -z "$watch" ] || return
  # Two seconds to write down what is being typed.
  { sleep 2 && kill -KILL "$child"; } </dev/null >/dev/null 2>&1 3<&- &
  watch=$!
}

# A signal ends wait early, with a code that says nothing about the child.
wait_for_child() {
  while :; do
    interrupted=$stopped
    wait "$child"
    code=$?
    [ "$stopped" = "$interrupted" ] && break
  done
}

# Ended by itself, the program has left the screen in order, and only what is harmless twice is said again:
# leaving the other screen twice would move the cursor.
give_terminal_back() {
  if [ "$code" -gt 128 ]; then printf '\033[?2026l\033[?1049l\0337\033[r\0338'; fi
  printf '\033[?%sl' 2004 1000 1002 1003 1006 1004 1
  printf '\033>\033(B\017\033[0m\033[?7h\033[?25h'
  [ -z "$settings" ] || stty "$settings" <&3 2>/dev/null
  case $code in
    132 | 134 | 135 | 136 | 138 | 139) rm -f "$archive" ;;
    130 | 129 | 143) return ;;
  esac
  if [ "$code" -gt 128 ]; then
    say "Two Ears was stopped from outside (signal $((code - 128))). Every answer that was sent is kept: start again to go on."
  fi
}

# --- the way in -----------------------------------------------------------------------------------------------

fill_gaps
find_home
if [ "${1:-}" = --where ]; then
  printf '%s\n' "$home"
  exit
fi
find_java
use_utf8
case ${1:-} in
  test) run_tests "$@" ;;
  bench) run_benchmarks "$@" ;;
esac
read_words "$@"
# With a screen, whether what was built before is still up to date is looked at while it starts.
{ [ -n "$screen" ] && [ -f "$app/stamp" ]; } || is_built || build
name_archive
if [ "${1:-}" = --make-archive ]; then
  make_archive
  exit
fi
[ -n "$screen" ] && play_on_screen "$@"
make_archive_later
run_java exec -Dtwoears.terminal=none -jar "$app/two-ears.jar" "$@"
