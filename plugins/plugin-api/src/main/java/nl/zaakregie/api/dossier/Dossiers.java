package nl.zaakregie.api.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.werk.Werkgreep;

/**
 * Dossiers and the case behind each. Every change takes part in the caller's transaction; called outside one it is
 * refused. Variables hold references, codes and dates only.
 *
 * <p>A command that an action gives on its own dossier is carried out when the action has ended; on another dossier at
 * once. Changes of one dossier wait for each other; who loses a race gets a GEBRUIKER fault with status 409.
 *
 * <p><strong>Order of locks.</strong> The dossier comes first: a use case that changes anything of a dossier begins with
 * {@link #vergrendel}, before it reads what it decides on and before it touches a row of a plugin. The engine holds the
 * dossier when it calls an action, so whoever took a row of his own first and the dossier later would wait in a circle
 * with it. Only claims of a queue (inbox, outbox, deliveries) and persons, in order of their BSN, come before a dossier;
 * of two dossiers that of a signal comes before that of a traject.
 */
public interface Dossiers {

    /** Opens a dossier and starts its model. */
    void open(Dossieropening opening);

    Optional<Dossier> vind(DossierId id);

    /**
     * Locks a dossier until the end of the transaction, closed ones too, and reads it. Empty for an unknown one; then
     * nothing is locked.
     */
    Optional<Dossier> vergrendel(DossierId id);

    /** Records which zaak the dossier has in the zakenmagazijn. */
    void koppelZaak(DossierId id, Zaakidentificatie zaak);

    Optional<DossierId> vanZaak(Zaakidentificatie zaak);

    /** Sets case variables; sentries are evaluated again. */
    void zet(DossierId id, Map<String, Object> variabelen);

    Optional<String> gegeven(DossierId id, String variabele);

    /** All plan item instances, ended ones included: going back never deletes history. */
    List<Onderdeel> onderdelen(DossierId id);

    /**
     * Makes one more instance of a repeatable plan item ready by completing the user event listener its entry
     * criterion waits for. With manual activation in the model it stays {@code KLAARGEZET} until {@link #start}.
     *
     * @param definitie id of the stage or task, e.g. {@code uitvoerenDeelplan}
     * @param sleutel what the instance is about; becomes the local variable {@code sleutel}
     * @param gegevens more local variables of the instance
     * @return the new instance
     */
    Onderdeel zetKlaar(DossierId id, String definitie, String sleutel, Map<String, Object> gegevens);

    /** Starts the instance that was made ready for this key. */
    void start(DossierId id, String definitie, String sleutel);

    /**
     * Completes the active (or ends the ready) instance with this key; open tasks in it end with it. A case that this case
     * started is broken off: it completes by completing its tasks.
     */
    void beeindig(DossierId id, String definitie, String sleutel);

    /** Completes the user event listener with this id. */
    void meld(DossierId id, String luisteraar);

    /** Open tasks of one dossier. */
    List<Taak> taken(DossierId id);

    /**
     * Open tasks this user may see: tasks of his roles; for roles that work per dossier (regisseur, wijkteamlid,
     * behandelaar) only those of dossiers whose team he is in. A confidential dossier shows to its team only.
     */
    List<Taak> taken(Gebruiker gebruiker);

    /** The most urgent of those: by term (none last), then age. The kind of a task is its definition. */
    List<Taak> taken(Gebruiker gebruiker, Werkgreep greep);

    Optional<Taak> taak(TaakId id);

    /** The task, when this user may see it as in {@link #taken(Gebruiker)}. */
    Optional<Taak> taak(TaakId id, Gebruiker gebruiker);

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException GEBRUIKER when somebody else has it */
    void neem(TaakId id, MedewerkerId medewerker);

    void geefTerug(TaakId id);

    /** Completes a task; variables become case variables. */
    void voltooi(TaakId id, Map<String, Object> variabelen);

    /** With which team of the organisation its work stands from now on. Who may see what does not follow from it. */
    void zetTeam(DossierId id, Optional<String> team);

    void wijsToe(DossierId id, MedewerkerId medewerker, Rol rol);

    /** Ends a role on the dossier; access ends at once, what he had taken in it is free again, history stays. */
    void trekIn(DossierId id, MedewerkerId medewerker, Rol rol);

    /** Team with history. */
    List<Teamlid> team(DossierId id);

    boolean isInTeam(DossierId id, MedewerkerId medewerker);

    /** Whether he is on the team now in one of these roles, and still has that role as an employee. */
    default boolean isInTeam(DossierId id, Gebruiker wie, Set<Rol> rollen) {
        return team(id).stream()
                .anyMatch(lid -> lid.medewerker().equals(wie.id())
                        && lid.tot().isEmpty()
                        && rollen.contains(lid.rol())
                        && wie.heeft(lid.rol()));
    }

    /** Running dossiers on whose team this employee is now. */
    Set<DossierId> dossiersVan(MedewerkerId medewerker);

    /** Which of these dossiers exist, run, and so on; for lists. */
    List<Dossier> vindAlle(Collection<DossierId> ids);

    /**
     * Ends the case, with what still runs in it, and closes the dossier. Human decision only. A model that ends by itself
     * closes its dossier without this call and without these checks.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException GEBRUIKER with everything the {@link Afsluitcontrole}s of the
     *     plugins have against it (INV-28)
     */
    void sluit(DossierId id);
}
