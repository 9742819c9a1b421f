package nl.zaakregie.groepstraject.application;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.groepstraject.domain.Afsluiting;
import nl.zaakregie.groepstraject.domain.Fase;
import nl.zaakregie.groepstraject.domain.Fasestap;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.Groepslid;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.Lidsoort;
import nl.zaakregie.groepstraject.domain.Netwerkpersoon;
import nl.zaakregie.groepstraject.domain.Regisseur;

/** Puts groep, traject, persons and employees together to what a screen shows. */
final class Beeldvorming {

    private final Personen personen;
    private final Gebruikers gebruikers;
    private final Zaaktypecatalogus zaaktypen;

    Beeldvorming(Personen personen, Gebruikers gebruikers, Zaaktypecatalogus zaaktypen) {
        this.personen = personen;
        this.gebruikers = gebruikers;
        this.zaaktypen = zaaktypen;
    }

    Groepstrajectregel regel(Groepstraject traject, Groep groep) {
        return new Groepstrajectregel(
                traject.id(),
                groep.naam(),
                traject.zaak(),
                groep.clienten().size(),
                traject.zaakstatus(),
                statusomschrijving(traject.zaakstatus()),
                traject.gestart(),
                traject.afsluiting().map(Afsluiting::op),
                groep.vertrouwelijk());
    }

    Groepstrajectbeeld beeld(
            Groepstraject traject, Groep groep, List<GekoppeldSignaal> signalen, List<Fasestap> stappen) {
        Map<PersoonId, Persoonsgegevens> wie = personen.vindAlle(betrokkenen(groep));
        Map<PersoonId, Fase> fasen = new HashMap<>();
        stappen.forEach(s -> fasen.put(s.persoon(), s.fase()));
        return new Groepstrajectbeeld(
                traject.id(),
                groep.id(),
                groep.naam(),
                Code.van(groep.soort()),
                groep.vertrouwelijk(),
                traject.zaak(),
                traject.zaakstatus(),
                statusomschrijving(traject.zaakstatus()),
                Code.van(Fase.vanGroep(groep.clienten().stream()
                        .map(c -> fasen.getOrDefault(c, Fase.SIGNAAL))
                        .toList())),
                traject.gestart(),
                traject.vorig(),
                signalen.stream().map(Beeldvorming::signaal).toList(),
                groep.leden().stream()
                        .map(l -> lid(l, wie, fasen.getOrDefault(l.persoon(), Fase.SIGNAAL)))
                        .toList(),
                groep.netwerk().stream().map(n -> netwerklid(n, wie)).toList(),
                traject.regisseurs().stream().map(this::regie).toList(),
                groep.afstemmingen().stream()
                        .map(a -> new Groepstrajectbeeld.Afstemmingregel(
                                a.gemeentecode(), a.contact(), Code.van(a.stand()), a.sinds()))
                        .toList(),
                traject.afsluiting()
                        .map(a -> new Groepstrajectbeeld.Einde(Code.van(a.reden()), a.resultaat(), a.op())));
    }

    /** Everybody the view is about: members and network, former ones included. */
    static Set<PersoonId> betrokkenen(Groep groep) {
        Set<PersoonId> allen = new LinkedHashSet<>();
        groep.leden().forEach(l -> allen.add(l.persoon()));
        groep.netwerk().forEach(n -> allen.add(n.persoon()));
        return allen;
    }

    private String statusomschrijving(int status) {
        return zaaktypen
                .vind(Gezinsplanzaak.ZAAKTYPE)
                .flatMap(z -> z.status(status))
                .map(Zaaktype.Statustype::omschrijving)
                .orElse("Nog geen zaakstatus");
    }

    private static Groepstrajectbeeld.Lid lid(Groepslid lid, Map<PersoonId, Persoonsgegevens> wie, Fase fase) {
        Optional<Persoonsgegevens> persoon = Optional.ofNullable(wie.get(lid.persoon()));
        return new Groepstrajectbeeld.Lid(
                lid.persoon(),
                naam(persoon),
                persoon.flatMap(Persoonsgegevens::geboortedatum).flatMap(OnvolledigeDatum::volledig),
                Code.van(lid.rol()),
                Code.van(lid.soort()),
                lid.soort() == Lidsoort.CLIENT
                        && persoon.flatMap(Persoonsgegevens::bsn).isPresent(),
                Code.van(fase),
                lid.vanaf(),
                lid.tot());
    }

    private static Groepstrajectbeeld.Signaalregel signaal(GekoppeldSignaal s) {
        return new Groepstrajectbeeld.Signaalregel(
                s.signaal(),
                s.gekoppeld(),
                s.afhandeling().map(a -> Code.van(a.besluit())),
                s.afhandeling().flatMap(GekoppeldSignaal.Afhandeling::toelichting),
                s.afhandeling().map(GekoppeldSignaal.Afhandeling::door),
                s.afhandeling().map(GekoppeldSignaal.Afhandeling::op));
    }

    private static Groepstrajectbeeld.Netwerklid netwerklid(
            Netwerkpersoon netwerk, Map<PersoonId, Persoonsgegevens> wie) {
        return new Groepstrajectbeeld.Netwerklid(
                netwerk.persoon(),
                naam(Optional.ofNullable(wie.get(netwerk.persoon()))),
                netwerk.omschrijving(),
                netwerk.vanaf(),
                netwerk.tot());
    }

    private static String naam(Optional<Persoonsgegevens> persoon) {
        return persoon.map(Persoonsgegevens::volledigeNaam).orElse("Onbekend");
    }

    private Groepstrajectbeeld.Regie regie(Regisseur regisseur) {
        Optional<Gebruiker> wie = gebruikers.vind(regisseur.medewerker());
        return new Groepstrajectbeeld.Regie(
                regisseur.medewerker(),
                wie.map(Gebruiker::naam).orElse("Oud-medewerker"),
                wie.flatMap(Gebruiker::team),
                wie.flatMap(Gebruiker::telefoon),
                regisseur.hoofd(),
                regisseur.vanaf(),
                regisseur.tot());
    }
}
