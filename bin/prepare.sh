# Sourced by the commands in this folder: finds a JDK 25 and Maven, and says in one sentence what is missing (and ends with 2).

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

stop() {
  printf '%s\n' "$1" >&2
  exit 2
}

# A word that is not understood is a mistake: going on as if it were not there does what nobody asked for.
unknown() {
  stop "bin/$(basename "$0") does not know \"$1\"; bin/$(basename "$0") --help says what it takes."
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
}

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/.sdkman/candidates/java/*; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      return
    fi
  done
  stop "Banten e-Gov needs a JDK 25, for example Eclipse Temurin 25: install it, or set JAVA_HOME to it."
}

find_maven() {
  command -v mvn >/dev/null || stop "Banten e-Gov is built with Apache Maven 3.8 or newer: install it, for example with 'apt-get install maven'."
  # Maven itself uses a corner of the JDK that 25 warns about.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}

# What the program is made of is newer than the program.
is_outdated() {
  [ ! -e "$1" ] || [ -n "$(find pom.xml src/main -newer "$1" -print -quit)" ]
}
