#!/usr/bin/env bash
# Speelt de hoofdtaak stap voor stap tegen de draaiende demonstratie.
set -euo pipefail
cd "$(dirname "$0")"
exec java -Xmx64m -XX:TieredStopAtLevel=1 -cp "target/classes:target/lib/*" nl.zaakregie.voorbeeld.demo.Demo speel
