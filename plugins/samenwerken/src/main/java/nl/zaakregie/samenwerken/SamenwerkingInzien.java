package nl.zaakregie.samenwerken;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the team wrote to the team, and to a professional outside it only what was shared with him. */
class SamenwerkingInzien {

    private final Stukken stukken;
    private final Overleggen overleggen;
    private final Groepstrajecten trajecten;
    private final Gebruikers gebruikers;
    private final Teamwerk teamwerk;
    private final Teamblik blik;
    private final Inzage inzage;

    SamenwerkingInzien(
            Stukken stukken,
            Overleggen overleggen,
            Groepstrajecten trajecten,
            Gebruikers gebruikers,
            Teamwerk teamwerk,
            Teamblik blik,
            Inzage inzage) {
        this.stukken = stukken;
        this.overleggen = overleggen;
        this.trajecten = trajecten;
        this.gebruikers = gebruikers;
        this.teamwerk = teamwerk;
        this.blik = blik;
        this.inzage = inzage;
    }

    @Transactional
    List<Vrijgegeven<Weergaven.Stukweergave>> stukken(Inzageverzoek verzoek, DossierId traject) {
        Set<PersoonId> wie = clienten(traject);
        return inzage.vrijgevenAlle(
                verzoek,
                blik.stukken(verzoek.gebruiker(), traject, stukken.van(traject)).stream()
                        .map(s -> new Aangeboden<>(
                                Weergaven.Stukweergave.van(s, stukken.akkoordVan(s.id())), Optional.of(traject), wie))
                        .toList());
    }

    @Transactional
    List<Vrijgegeven<Weergaven.Delingweergave>> delingen(Inzageverzoek verzoek, DossierId traject) {
        LocalDate vandaag = teamwerk.vandaag();
        return inzage.vrijgevenAlle(
                verzoek,
                stukken.delingenVan(traject).stream()
                        .map(d -> new Aangeboden<>(
                                new Weergaven.Delingweergave(
                                        d.id(), d.stuk(), d.met(), d.doel(), d.tot(), d.geldtOp(vandaag)),
                                Optional.of(traject),
                                Set.<PersoonId>of()))
                        .toList());
    }

    @Transactional
    List<Vrijgegeven<Weergaven.Overlegweergave>> overleggen(Inzageverzoek verzoek, DossierId traject) {
        Set<PersoonId> wie = clienten(traject);
        return inzage.vrijgevenAlle(
                verzoek,
                blik.overleggen(verzoek.gebruiker(), traject, overleggen.van(traject)).stream()
                        .map(o -> new Aangeboden<>(
                                Weergaven.Overlegweergave.van(o, overleggen.besluiten(o.id())),
                                Optional.of(traject),
                                wie))
                        .toList());
    }

    /** The overleg he is invited to and that is still to be held, without any relation to the dossier. */
    @Transactional
    List<Vrijgegeven<Weergaven.Uitnodiging>> uitnodigingen(Inzageverzoek verzoek) {
        return inzage.vrijgevenAlle(
                verzoek,
                overleggen.geplandMet(gebruikers.huidige().id()).stream()
                        .map(o ->
                                new Aangeboden<>(Weergaven.Uitnodiging.van(o), Optional.empty(), clienten(o.traject())))
                        .toList());
    }

    /** Without any relation to the dossier: the deling alone gives the right, as long as it is valid. */
    @Transactional
    List<Vrijgegeven<Weergaven.Gedeeld>> gedeeldMetMij(Inzageverzoek verzoek) {
        return inzage.vrijgevenAlle(
                verzoek,
                stukken.delingenMet(gebruikers.huidige().id(), teamwerk.vandaag()).stream()
                        .flatMap(d -> stukken.vind(d.stuk()).map(s -> gedeeld(d, s)).stream())
                        .toList());
    }

    private Aangeboden<Weergaven.Gedeeld> gedeeld(Deling deling, Stuk stuk) {
        return new Aangeboden<>(
                new Weergaven.Gedeeld(
                        deling.id(), stuk.titel(), stuk.tekst(), deling.doel(), deling.tot(), deling.door()),
                Optional.empty(),
                clienten(deling.traject()));
    }

    private Set<PersoonId> clienten(DossierId traject) {
        return trajecten.vind(traject).map(LopendTraject::clienten).orElse(Set.of());
    }
}
