package nl.zaakregie.enkelvoudig;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a besluit and sending it. The behandelaar writes the concept; who is mandated sends it, once it is complete
 * (DOMEIN 10.2). About a bezwaar somebody else decides than who took the besluit (DOMEIN 10.3).
 */
class BesluitNemen {

    private static final String TAAK = "besluiten";

    private final Aanvragen aanvragen;
    private final Termijnberekening termijnen;
    private final Dossiers dossiers;
    private final Gebruikers gebruikers;
    private final Toegang toegang;
    private final Clock klok;

    BesluitNemen(
            Aanvragen aanvragen,
            Termijnberekening termijnen,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Toegang toegang,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Transactional
    Uitkomst<DossierId> schrijf(DossierId id, int nummer, Besluit concept) {
        dossiers.vergrendel(id);
        toegang.eisOpDossier(id, "besluit schrijven", Rol.BEHANDELAAR, Rol.BESLISSER);
        Voorziening voorziening = eis(id, nummer);
        if (voorziening.besluit().filter(Besluit::isVerzonden).isPresent()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.AL_VERZONDEN);
        }
        bewaar(id, nummer, concept);
        return Uitkomst.gelukt(id);
    }

    @Transactional
    Uitkomst<DossierId> verzend(DossierId id, int nummer) {
        dossiers.vergrendel(id);
        toegang.eisOpDossier(id, "besluit verzenden", Rol.BESLISSER);
        Voorziening voorziening = eis(id, nummer);
        Optional<Besluit> concept = voorziening.besluit();
        if (concept.filter(Besluit::isVerzonden).isPresent()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.AL_VERZONDEN);
        }
        List<Foutdetail> fouten = concept.map(Besluit::ontbreekt)
                .orElseGet(() -> List.of(new Foutdetail("besluit", "Er is nog geen besluit geschreven")));
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.BESLUIT_ONVOLLEDIG, fouten);
        }
        if (isZelfdeBeslisser(id)) {
            return Uitkomst.geweigerd(EnkelvoudigFout.ZELFDE_BESLISSER);
        }
        Optional<Taak> taak = dossiers.taken(id).stream()
                .filter(t -> t.definitie().equals(TAAK)
                        && t.sleutel().filter(voorziening.sleutel()::equals).isPresent())
                .findFirst();
        if (taak.isEmpty()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.GEEN_TAAK);
        }
        bewaar(id, nummer, concept.orElseThrow().verzend(termijnen.vandaag()));
        dossiers.voltooi(taak.get().id(), Map.of());
        blijfErbij(id);
        return Uitkomst.gelukt(id);
    }

    /** Who took a besluit keeps seeing it: he answers for it, also after his task is done. */
    private void blijfErbij(DossierId id) {
        MedewerkerId ik = gebruikers.huidige().id();
        if (!dossiers.isInTeam(id, ik)) {
            dossiers.wijsToe(id, ik, Rol.BESLISSER);
        }
    }

    private boolean isZelfdeBeslisser(DossierId id) {
        MedewerkerId nu = gebruikers.huidige().id();
        return aanvragen
                .vind(id)
                .flatMap(Aanvraag::hoortBij)
                .flatMap(aanvragen::beslisser)
                .filter(nu::equals)
                .isPresent();
    }

    private void bewaar(DossierId id, int nummer, Besluit besluit) {
        aanvragen.bewaarBesluit(id, nummer, besluit, gebruikers.huidige().id(), klok.instant());
    }

    private Voorziening eis(DossierId id, int nummer) {
        return aanvragen
                .vind(id)
                .flatMap(a -> a.voorziening(nummer))
                .orElseThrow(() -> EnkelvoudigFout.ONBEKEND.bij(id));
    }
}
