package nl.zaakregie.groepstraject.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.groepstraject.GroepstrajectPlugin;
import nl.zaakregie.groepstraject.cmmn.GroepstrajectActies;
import nl.zaakregie.groepstraject.persistence.JdbcBetrokkenZaken;
import nl.zaakregie.groepstraject.persistence.JdbcFaseverloop;
import nl.zaakregie.groepstraject.persistence.JdbcGroepRepository;
import nl.zaakregie.groepstraject.persistence.JdbcGroepstrajectRepository;
import nl.zaakregie.groepstraject.persistence.JdbcLopendeTrajecten;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.GeheugenPersonen;
import nl.zaakregie.testkit.geheugen.GeheugenUitgaand;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VasteIdentificaties;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;

/** All use cases on one database, with everything outside the plugin in memory; Fatima Jansen is logged on. */
public final class Opstelling {

    final VerzetbareKlok klok = new VerzetbareKlok();
    final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.JANSEN);
    final GeheugenPersonen personen = GeheugenPersonen.metGezin();
    final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
    final GeheugenUitgaand uitgaand = new GeheugenUitgaand();
    final GeheugenGebeurtenissen gebeurtenissen = new GeheugenGebeurtenissen();
    final OpenToegang toegang = new OpenToegang();
    final GeheugenZaaktypen zaaktypen = GeheugenZaaktypen.standaard();
    final List<Foutdetail> bezwaren = new ArrayList<>();
    final Signalen signalen = new Signalen();

    final JdbcGroepRepository groepen;
    final JdbcGroepstrajectRepository trajecten;
    final Gemeentegrens grens = new Gemeentegrens(Set.of(Gezin.WATERKERK), personen);
    final LopendDossier lopend;
    final Clientwijziging clientwijziging = new Clientwijziging(personen, uitgaand, klok);
    final Rolwijziging rolwijziging = new Rolwijziging(personen, gebruikers, uitgaand, klok);
    final JdbcFaseverloop fasen;
    final JdbcBetrokkenZaken zaken;
    final FaseZetten fase;
    final ZaakAanbieden aanbieden;
    final ZaakBesluiten zaakBesluiten;
    final GroepstrajectStarten starten;
    final TrajectUitSignaal uitSignaal;
    final SignaalKoppelen koppelen;
    final GezinsplanzaakAanmaken zaakAanmaken;
    final ZaakstatusZetten statusZetten;
    final ZaakAfsluiten zaakAfsluiten;
    final GroepstrajectAfsluiten afsluiten;
    final GroepslidToevoegen lidToevoegen;
    final GroepslidAfmelden lidAfmelden;
    final NetwerkBijhouden netwerk;
    final AfstemmingVastleggen afstemmen;
    final RegieVoeren regie;
    final GroepstrajectInzien inzien;
    final KlantvraagBeantwoorden klantvraag;
    final Afstemmingswerk afstemmingswerk;
    final LopendeGroepstrajecten overzicht;

    private Opstelling(TestDatabase database) {
        groepen = new JdbcGroepRepository(database.jdbc());
        trajecten = new JdbcGroepstrajectRepository(database.jdbc());
        lopend = new LopendDossier(toegang, groepen, trajecten, gebruikers, dossiers);
        starten = new GroepstrajectStarten(
                new Groepsvorming(groepen, trajecten, personen, grens, klok),
                trajecten,
                gebruikers,
                dossiers,
                toegang,
                gebeurtenissen,
                klok);
        uitSignaal = new TrajectUitSignaal(starten, signalen);
        koppelen = new SignaalKoppelen(trajecten, signalen, dossiers, gebeurtenissen, klok);
        zaakAanmaken = new GezinsplanzaakAanmaken(
                groepen, trajecten, personen, gebruikers, new VasteIdentificaties(), dossiers, uitgaand);
        statusZetten = new ZaakstatusZetten(trajecten, gebruikers, uitgaand, klok);
        zaakAfsluiten = new ZaakAfsluiten(trajecten, statusZetten, uitgaand);
        afsluiten = new GroepstrajectAfsluiten(
                trajecten, d -> bezwaren, zaaktypen, dossiers, toegang, gebeurtenissen, klok);
        lidToevoegen = new GroepslidToevoegen(lopend, groepen, personen, grens, clientwijziging, gebeurtenissen, klok);
        lidAfmelden = new GroepslidAfmelden(lopend, groepen, clientwijziging, gebeurtenissen, klok);
        netwerk = new NetwerkBijhouden(lopend, groepen, personen, rolwijziging, klok);
        afstemmen = new AfstemmingVastleggen(lopend, groepen);
        regie = new RegieVoeren(lopend, trajecten, gebruikers, dossiers, rolwijziging, gebeurtenissen, klok);
        fasen = new JdbcFaseverloop(database.jdbc());
        zaken = new JdbcBetrokkenZaken(database.jdbc());
        fase = new FaseZetten(lopend, fasen, gebruikers, klok);
        aanbieden = new ZaakAanbieden(trajecten, zaken, personen, klok);
        zaakBesluiten = new ZaakBesluiten(lopend, zaken, gebruikers, uitgaand, klok);
        inzien = new GroepstrajectInzien(groepen, trajecten, personen, gebruikers, zaaktypen, toegang, fasen, zaken);
        overzicht = new LopendeGroepstrajecten(groepen, trajecten, new JdbcLopendeTrajecten(database.jdbc()));
        klantvraag = new KlantvraagBeantwoorden(personen, overzicht, gebruikers, toegang);
        afstemmingswerk = new Afstemmingswerk(groepen, trajecten);
    }

    public static Opstelling opH2() {
        return new Opstelling(TestDatabase.h2("groepstraject"));
    }

    static Opstelling op(TestDatabase database) {
        return new Opstelling(database);
    }

    public GroepstrajectPlugin plugin() {
        return new GroepstrajectPlugin(
                new GroepstrajectActies(uitSignaal, koppelen, zaakAanmaken, statusZetten, zaakAfsluiten),
                afstemmingswerk,
                new Zaakwerk(zaken, trajecten),
                new NieuweZaakVerwerken(aanbieden),
                dossier -> Set.of(),
                new SignalenAfgehandeld(dossiers));
    }

    /** Starts a traject and makes its zaak, as the model does. */
    DossierId gestart(Gebruiker regisseur, Persoon... clienten) {
        return gestart(NieuwTraject.voorPersonen(opgaven(clienten), regisseur.id()));
    }

    DossierId gestart(NieuwTraject nieuw) {
        DossierId id = starten.uitvoeren(nieuw).ofFout();
        zaakAanmaken.uitvoeren(id);
        return id;
    }

    static List<Persoonsopgave> opgaven(Persoon... personen) {
        return Stream.of(personen).map(p -> Persoonsopgave.van(p.gegevens())).toList();
    }

    /** Stands in for the plugin signalen. */
    static final class Signalen implements Signaaloverzicht {

        private final Map<SignaalId, List<PersoonId>> betrokkenen = new HashMap<>();
        private final Map<SignaalId, String> regisseurs = new HashMap<>();

        SignaalId over(Persoon... personen) {
            SignaalId id = SignaalId.nieuw();
            betrokkenen.put(id, Stream.of(personen).map(Persoon::id).toList());
            return id;
        }

        void kies(SignaalId id, Gebruiker regisseur) {
            regisseurs.put(id, regisseur.id().waarde());
        }

        @Override
        public List<PersoonId> betrokkenen(SignaalId signaal) {
            return betrokkenen.getOrDefault(signaal, List.of());
        }

        @Override
        public Optional<String> gekozenRegisseur(SignaalId signaal) {
            return Optional.ofNullable(regisseurs.get(signaal));
        }
    }
}
