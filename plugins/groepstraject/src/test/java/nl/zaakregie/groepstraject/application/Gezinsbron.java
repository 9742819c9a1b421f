package nl.zaakregie.groepstraject.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.personen.Ingeschrevene;
import nl.zaakregie.api.personen.Ingeschrevene.Partner;
import nl.zaakregie.api.personen.Ingeschrevene.Verbintenis;
import nl.zaakregie.api.personen.Ingeschrevene.Verwant;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.api.personen.Zoekresultaat;
import nl.zaakregie.api.personen.Zoekvraag;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;

/** The BRP of the invented family, as far as the tests need it; keeps what was asked. */
final class Gezinsbron implements Personenbron {

    final List<Optional<DossierId>> gevraagdVoor = new ArrayList<>();
    private final Set<Persoon> geheim;
    private final Set<Persoon> overleden;
    private final int vreemden;

    /** @param vreemden how many others are registered at each address */
    Gezinsbron(Set<Persoon> geheim, Set<Persoon> overleden, int vreemden) {
        this.geheim = geheim;
        this.overleden = overleden;
        this.vreemden = vreemden;
    }

    @Override
    public Optional<Ingeschrevene> opBsn(Inzageverzoek verzoek, Optional<DossierId> dossier, Bsn bsn) {
        gevraagdVoor.add(dossier);
        return Gezin.personen().stream()
                .filter(p -> p.bsn().equals(Optional.of(bsn)) && !p.equals(Gezin.HENK))
                .findFirst()
                .map(this::ingeschrevene);
    }

    @Override
    public Zoekresultaat zoek(Inzageverzoek verzoek, Optional<DossierId> dossier, Zoekvraag vraag) {
        gevraagdVoor.add(dossier);
        Zoekvraag.OpAdres adres = (Zoekvraag.OpAdres) vraag;
        Stream<Persoon> daar = Gezin.personen().stream()
                .filter(p -> p.gegevens().adres().filter(a -> is(a, adres)).isPresent());
        Stream<Persoon> anderen = Stream.generate(() -> Gezin.ZONDER_BSN).limit(vreemden);
        return new Zoekresultaat(
                Stream.concat(daar, anderen).map(this::ingeschrevene).toList(), false);
    }

    private static boolean is(Adres adres, Zoekvraag.OpAdres vraag) {
        return adres.postcode().equals(vraag.postcode()) && adres.huisnummer() == vraag.huisnummer();
    }

    private Ingeschrevene ingeschrevene(Persoon persoon) {
        boolean sanne = persoon.equals(Gezin.SANNE);
        boolean murat = persoon.equals(Gezin.MURAT);
        return new Ingeschrevene(
                verwant(persoon).gegevens(),
                overleden.contains(persoon) ? persoon.gegevens().geboortedatum() : Optional.empty(),
                geheim.contains(persoon),
                false,
                Set.of(),
                false,
                sanne ? List.of(partner(Gezin.MURAT, true)) : murat ? List.of(partner(Gezin.AYLIN, false)) : List.of(),
                sanne || murat ? List.of(verwant(Gezin.ELIF), verwant(Gezin.KEREM)) : List.of(),
                sanne ? List.of(verwant(Gezin.TRUUS)) : List.of());
    }

    private Partner partner(Persoon persoon, boolean ontbonden) {
        return new Partner(
                verwant(persoon),
                Verbintenis.HUWELIJK,
                Optional.empty(),
                ontbonden ? persoon.gegevens().geboortedatum() : Optional.empty());
    }

    /** As the port promises: no address of whom it is secret. */
    private Verwant verwant(Persoon persoon) {
        Persoonsgegevens p = persoon.gegevens();
        Persoonsgegevens gegevens = new Persoonsgegevens(
                p.bsn(),
                p.geslachtsnaam(),
                p.voorvoegsel(),
                p.voorletters(),
                p.voornamen(),
                p.geslacht(),
                p.geboortedatum(),
                geheim.contains(persoon) ? Optional.empty() : p.adres(),
                p.gemeentecode());
        return new Verwant(gegevens, overleden.contains(persoon), geheim.contains(persoon));
    }
}
