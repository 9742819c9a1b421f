package nl.zaakregie.enkelvoudig;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** The aanvragen and what belongs to them. */
interface Aanvragen {

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException when something of this bron came before */
    void voegToe(Aanvraag aanvraag, Instant nu);

    Optional<Aanvraag> vind(DossierId id);

    boolean isBekend(String bron);

    Optional<DossierId> vindOpBron(String bron);

    List<Aanvraag> van(PersoonId aanvrager);

    /** Open ones whose term ends soon or has ended. */
    List<Aanvraag> metTermijn();

    /** A new version of the besluit; older ones stay (INV-24). */
    void bewaarBesluit(DossierId id, int nummer, Besluit besluit, MedewerkerId beslisser, Instant nu);

    /** Number the zaak of it must get, because the sender of the aanvraag uses it already. */
    void reserveerZaak(DossierId id, Zaakidentificatie zaak);

    Optional<Zaakidentificatie> gereserveerdeZaak(DossierId id);

    void koppelDeelzaak(DossierId id, int nummer, Zaakidentificatie zaak);

    /** Number the besluit on it has in the zakenmagazijn. */
    void koppelBesluit(DossierId id, int nummer, Besluitidentificatie besluit);

    void zetGeleverd(DossierId id, int nummer, LocalDate dag);

    void voegToe(DossierId id, Termijnwijziging wijziging);

    /** Ends the opschorting that runs. */
    void hervat(DossierId id, LocalDate tot);

    void zetTermijn(DossierId id, LocalDate uiterlijk, Aanvraag.Termijnstand stand);

    void zetResultaat(DossierId id, String resultaat);

    void voegToe(Opschaling opschaling, Instant nu);

    /** Who sent the last besluit of it; empty when none was sent. */
    Optional<MedewerkerId> beslisser(DossierId id);

    Optional<Opschaling> openOpschaling(DossierId id);

    void bewaar(Opschaling opschaling);
}
