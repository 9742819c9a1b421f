package nl.zaakregie.signalen.application;

import java.time.Duration;
import java.time.Period;

/**
 * How long things count.
 *
 * @param dubbel within this time the same melding is the same signal
 * @param combinatie within this time signals about the same persons are shown together (INV-10)
 * @param bewaren a stored signal expires after it
 * @param afgewezen a refused signal expires after it
 */
public record Termijnen(Duration dubbel, Duration combinatie, Period bewaren, Period afgewezen) {}
