package nl.zaakregie.enkelvoudig;

import java.util.Map;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant does meanwhile, told to the process: it refuses what does not fit the moment. */
class Procesmeldingen {

    private final Dossiers dossiers;
    private final Toegang toegang;

    Procesmeldingen(Dossiers dossiers, Toegang toegang) {
        this.dossiers = dossiers;
        this.toegang = toegang;
    }

    @Transactional
    DossierId aangevuld(DossierId id) {
        return meld(id, "aanvulling ontvangen", "aanvullingOntvangen");
    }

    @Transactional
    DossierId trekIn(DossierId id) {
        return meld(id, "aanvraag intrekken", "intrekken");
    }

    @Transactional
    DossierId vraagKlantcontact(DossierId id) {
        return meld(id, "klantcontact registreren", "klantcontact");
    }

    /** Whether the applicant met all demands; if not, he is asked to complete it. */
    @Transactional
    DossierId toets(DossierId id, boolean compleet) {
        return voltooi(id, "toetsen", Map.of("compleet", compleet ? "ja" : "nee"));
    }

    /** After the time to complete it: decide on what there is, or not at all (Awb 4:5). */
    @Transactional
    DossierId naHersteltermijn(DossierId id, boolean behandelen) {
        return voltooi(id, "beoordelenAanvulling", Map.of("vervolg", behandelen ? "behandelen" : "buitenbehandeling"));
    }

    /** What was part of a gezinsplan: what is left to do of it. */
    @Transactional
    DossierId neemOver(DossierId id, Overname vervolg) {
        return voltooi(id, "overnemen", Map.of("overname", Code.van(vervolg)));
    }

    enum Overname {
        BEHANDELEN,
        LEVEREN
    }

    private DossierId voltooi(DossierId id, String taak, Map<String, Object> uitkomst) {
        toegang.eisOpDossier(id, "aanvraag toetsen", Rol.BEHANDELAAR);
        TaakId open = dossiers.taken(id).stream()
                .filter(t -> t.definitie().equals(taak))
                .findFirst()
                .map(Taak::id)
                .orElseThrow(EnkelvoudigFout.GEEN_TAAK::fout);
        dossiers.voltooi(open, uitkomst);
        return id;
    }

    private DossierId meld(DossierId id, String handeling, String bericht) {
        toegang.eisOpDossier(id, handeling, Rol.BEHANDELAAR);
        dossiers.meld(id, bericht);
        return id;
    }
}
