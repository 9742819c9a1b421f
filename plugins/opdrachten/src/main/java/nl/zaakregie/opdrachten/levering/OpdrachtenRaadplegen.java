package nl.zaakregie.opdrachten.levering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows opdrachten of a traject, what they cost, and what other systems reported. Who is on the team for a deelplan only is
 * offered what is of that deelplan.
 */
class OpdrachtenRaadplegen {

    private static final Set<Rol> GEHEEL = Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID);

    private final Opdrachten opdrachten;
    private final Zaakmeldingen meldingen;
    private final Aanbiedercatalogus catalogus;
    private final Deelplannen deelplannen;
    private final Dossiers dossiers;
    private final Inzage inzage;

    OpdrachtenRaadplegen(
            Opdrachten opdrachten,
            Zaakmeldingen meldingen,
            Aanbiedercatalogus catalogus,
            Deelplannen deelplannen,
            Dossiers dossiers,
            Inzage inzage) {
        this.opdrachten = opdrachten;
        this.meldingen = meldingen;
        this.catalogus = catalogus;
        this.deelplannen = deelplannen;
        this.dossiers = dossiers;
        this.inzage = inzage;
    }

    @Transactional
    List<Vrijgegeven<Opdrachtweergave>> van(Inzageverzoek verzoek, DossierId traject) {
        return inzage.vrijgevenAlle(
                verzoek,
                opdrachten.van(traject).stream()
                        .filter(o -> ziet(verzoek.gebruiker(), traject, o.deelplan()))
                        .map(o -> new Aangeboden<>(weergave(o), Optional.of(traject), personen(o)))
                        .toList());
    }

    @Transactional
    Vrijgegeven<Kostenbeeld> kosten(Inzageverzoek verzoek, DossierId traject) {
        return inzage.vrijgeven(
                verzoek, new Aangeboden<>(Kostenbeeld.van(opdrachten.van(traject)), Optional.of(traject), Set.of()));
    }

    @Transactional
    List<Vrijgegeven<Zaakmelding>> meldingen(Inzageverzoek verzoek, DossierId traject) {
        return inzage.vrijgevenAlle(
                verzoek,
                meldingen.van(traject).stream()
                        .filter(m -> ziet(verzoek.gebruiker(), traject, m.deelplan()))
                        .map(m -> new Aangeboden<>(m, Optional.of(traject), Set.of()))
                        .toList());
    }

    private boolean ziet(Gebruiker wie, DossierId traject, DeelplanId deelplan) {
        return dossiers.isInTeam(traject, wie, GEHEEL)
                || deelplannen
                        .vind(deelplan)
                        .flatMap(DeelplanInfo::behandelaar)
                        .filter(wie.id()::equals)
                        .isPresent();
    }

    private Set<PersoonId> personen(Opdracht opdracht) {
        return deelplannen.vind(opdracht.deelplan()).map(DeelplanInfo::personen).orElse(Set.of());
    }

    private Opdrachtweergave weergave(Opdracht o) {
        return new Opdrachtweergave(
                o.id(),
                o.deelplan(),
                o.aanbieder(),
                catalogus.naam(o.aanbieder()),
                o.product(),
                o.volume(),
                Code.van(o.frequentie()),
                o.ingang(),
                o.einde(),
                o.stand().code(),
                opdrachten.verloop(o.id()).stream()
                        .map(s -> new Opdrachtweergave.Stap(s.stand().code(), s.op()))
                        .toList(),
                o.reden(),
                o.akkoord(),
                o.tarief(),
                o.kosten());
    }
}
