package nl.zaakregie.runtime.dossier;

import java.util.List;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.Teamlid;

/** State of a dossier for any screen. Holds ids, codes and names from the model; no personal data. */
record Dossierweergave(Dossier dossier, List<Onderdeel> onderdelen, List<Taak> taken, List<Teamlid> team) {}
