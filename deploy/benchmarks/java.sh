# Finds JDK 25 as the build does, builds what is not built yet or has changed since, and runs one of the benchmarks: run <class> <arguments>.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for jdk in /usr/lib/jvm/*25*; do
  [ -x "$jdk/bin/javac" ] && export JAVA_HOME=$jdk
done
run() {
  local target=$root/deploy/benchmarks/target
  if [ ! -f "$target/benchmarks.jar" ] || [ -n "$(find "$root" -path '*/src/main/*' -newer "$target/benchmarks.jar" -print -quit)" ]; then
    (cd "$root" && mvn -B -q -ntp -DskipTests -Dspotless.check.skip -pl deploy/benchmarks -am package)
  fi
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
    -cp "$target/benchmarks.jar:$target/lib/*" "io.restock.benchmarks.$@"
}
