package nl.zaakregie.plan.domain;

import java.time.Instant;
import nl.zaakregie.api.kern.MedewerkerId;

/** A version as it was written (INV-12). */
public record Planversie(int versie, Wijziging wijziging, MedewerkerId auteur, Instant op, Planinhoud inhoud) {}
