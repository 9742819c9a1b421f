#!/usr/bin/env bash
# Bouwt wat de demonstratie nodig heeft en start haar; stopt met Ctrl-C.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -B -ntp -q -DskipTests -pl examples/demo -am package
exec java -Xmx64m -XX:TieredStopAtLevel=1 -cp "examples/demo/target/classes:examples/demo/target/lib/*" \
  nl.zaakregie.voorbeeld.demo.Demo start examples/demo/target
