/** How a web server is told to let other portals read the files. */
export interface ServerAdvice {
  readonly title: string;
  readonly text: string;
}

/** The two facts behind every example: who may read, and what kind of file it is. */
export const HEADERS_TEXT = `Access-Control-Allow-Origin: *
Content-Type: application/json; charset=utf-8`;

/**
 * The same for the servers that portals run on, with compression and a cache of five minutes, so that a new month shows
 * soon. Nothing in the files is secret: anybody may read them anyway.
 */
export const SERVERS: readonly ServerAdvice[] = [
  {
    title: 'nginx',
    text: `location /ispeed/ {
  add_header Access-Control-Allow-Origin *;
  add_header Cache-Control "public, max-age=300";
  gzip on;
  gzip_types application/json text/javascript text/css;
  types { application/json json; text/javascript js; text/css css; text/html html; }
}`,
  },
  {
    title: 'Apache (.htaccess)',
    text: `Header set Access-Control-Allow-Origin "*"
Header set Cache-Control "public, max-age=300"
AddOutputFilterByType DEFLATE application/json text/javascript text/css
AddType application/json .json
AddType text/javascript .js`,
  },
  {
    title: 'IIS (web.config)',
    text: `<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <add name="Access-Control-Allow-Origin" value="*" />
        <add name="Cache-Control" value="public, max-age=300" />
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
  </system.webServer>
</configuration>`,
  },
];
