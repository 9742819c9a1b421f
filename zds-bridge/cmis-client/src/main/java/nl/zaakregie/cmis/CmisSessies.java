package nl.zaakregie.cmis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.chemistry.opencmis.client.api.Repository;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.client.runtime.SessionFactoryImpl;
import org.apache.chemistry.opencmis.commons.SessionParameter;
import org.apache.chemistry.opencmis.commons.enums.BindingType;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one CMIS session for all threads (sessions are thread safe) and makes a new one after a technical failure, for
 * a session remembers types and links of a DMS that may have been replaced in the meantime.
 */
class CmisSessies {

    private final CmisProperties properties;
    private @Nullable Session sessie;

    CmisSessies(CmisProperties properties) {
        this.properties = properties;
    }

    synchronized Session sessie() {
        Session huidige = sessie;
        if (huidige == null) {
            huidige = maak();
            sessie = huidige;
        }
        return huidige;
    }

    synchronized void vergeet() {
        sessie = null;
    }

    private Session maak() {
        List<Repository> repositories = SessionFactoryImpl.newInstance().getRepositories(parameters());
        return repositories.stream()
                .filter(repository ->
                        properties.repository().isBlank() || repository.getId().equals(properties.repository()))
                .findFirst()
                .orElseThrow(() -> new CmisObjectNotFoundException("Repository is er niet"))
                .createSession();
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(SessionParameter.USER, properties.gebruiker());
        parameters.put(SessionParameter.PASSWORD, properties.wachtwoord());
        parameters.put(
                SessionParameter.CONNECT_TIMEOUT,
                String.valueOf(properties.verbindTimeout().toMillis()));
        parameters.put(
                SessionParameter.READ_TIMEOUT,
                String.valueOf(properties.leesTimeout().toMillis()));
        if (properties.binding() == CmisProperties.Binding.BROWSER) {
            parameters.put(SessionParameter.BINDING_TYPE, BindingType.BROWSER.value());
            parameters.put(SessionParameter.BROWSER_URL, properties.url());
        } else {
            parameters.put(SessionParameter.BINDING_TYPE, BindingType.ATOMPUB.value());
            parameters.put(SessionParameter.ATOMPUB_URL, properties.url());
        }
        return parameters;
    }
}
