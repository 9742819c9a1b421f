package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.groepstraject.domain.BetrokkenZaken;
import nl.zaakregie.groepstraject.domain.Faseverloop;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/** Offers groepstrajecten to look at; what may be seen of them is decided by Inzage. */
public class GroepstrajectInzien {

    private final GroepRepository groepen;
    private final GroepstrajectRepository trajecten;
    private final Toegang toegang;
    private final Faseverloop fasen;
    private final BetrokkenZaken zaken;
    private final Beeldvorming beelden;

    public GroepstrajectInzien(
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            Personen personen,
            Gebruikers gebruikers,
            Zaaktypecatalogus zaaktypen,
            Toegang toegang,
            Faseverloop fasen,
            BetrokkenZaken zaken) {
        this.groepen = groepen;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.fasen = fasen;
        this.zaken = zaken;
        this.beelden = new Beeldvorming(personen, gebruikers, zaaktypen);
    }

    /** Those this employee is regisseur of now. */
    @Transactional(readOnly = true)
    public List<Aangeboden<Groepstrajectregel>> mijn(Gebruiker gebruiker, boolean ookGesloten) {
        return trajecten.vanRegisseur(gebruiker.id(), ookGesloten).stream()
                .map(this::regel)
                .toList();
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG, the same whether it exists or not (INV-20) */
    @Transactional
    public Aangeboden<Groepstrajectbeeld> een(DossierId id) {
        toegang.eisInzage(id, "groepstraject raadplegen", Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR);
        Groepstraject traject = trajecten.vind(id).orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id));
        Groep groep = groep(traject);
        return new Aangeboden<>(
                beelden.beeld(traject, groep, trajecten.signalenVan(id), fasen.van(id)),
                Optional.of(id),
                Beeldvorming.betrokkenen(groep));
    }

    /** Zaken beside the plan, offered and decided on. */
    @Transactional
    public List<Aangeboden<Zaakregel>> zaken(DossierId id) {
        toegang.eisInzage(id, "zaken van groep raadplegen", Rol.REGISSEUR, Rol.WIJKTEAMLID);
        Set<PersoonId> wie = trajecten
                .vind(id)
                .flatMap(t -> groepen.vind(t.groep()))
                .map(Groep::clienten)
                .orElse(Set.of());
        return zaken.van(id).stream()
                .map(z -> new Aangeboden<>(
                        new Zaakregel(z.zaak(), z.zaaktype(), z.omschrijving(), Code.van(z.stand()), z.sinds()),
                        Optional.of(id),
                        wie))
                .toList();
    }

    private Aangeboden<Groepstrajectregel> regel(Groepstraject traject) {
        Groep groep = groep(traject);
        return new Aangeboden<>(beelden.regel(traject, groep), Optional.of(traject.id()), groep.clienten());
    }

    private Groep groep(Groepstraject traject) {
        return groepen.vind(traject.groep()).orElseThrow(GroepstrajectFout.ONBEKENDE_GROEP::fout);
    }
}
