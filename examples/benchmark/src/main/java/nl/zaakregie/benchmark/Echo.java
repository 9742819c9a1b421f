package nl.zaakregie.benchmark;

import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import javax.xml.transform.Source;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The limit of any SOAP endpoint on this machine: CXF on Tomcat that gives back what it got. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    CxfAutoConfiguration.class
})
public class Echo {

    public static void main(String[] args) {
        SpringApplication.run(Echo.class, args);
    }

    @Bean
    Endpoint eindpunt(Bus bus) {
        EndpointImpl eindpunt = new EndpointImpl(bus, new Terug());
        eindpunt.getProperties().put("allowNonMatchingToDefaultSoapAction", true);
        eindpunt.publish("/echo");
        return eindpunt;
    }

    /** Answers with the message itself. */
    @WebServiceProvider
    @ServiceMode(Service.Mode.PAYLOAD)
    static class Terug implements Provider<Source> {

        @Override
        public Source invoke(Source bericht) {
            return bericht;
        }
    }
}
