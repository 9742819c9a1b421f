package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;

/** A groepslid came into a phase. */
public record Fasestap(PersoonId persoon, Fase fase, Instant sinds, MedewerkerId medewerker) {}
