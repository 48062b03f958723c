/** How a web server is told to let other portals read the files. */
export interface ServerAdvice {
  readonly title: string;
  readonly text: string;
}

/** The two facts behind every example: who may read, and what kind of file it is. */
export const HEADERS_TEXT = `Access-Control-Allow-Origin: *
Content-Type: application/json; charset=utf-8`;

/** The same for the servers that portals run on. Nothing in the files is secret: anybody may read them anyway. */
export const SERVERS: readonly ServerAdvice[] = [
  {
    title: 'nginx',
    text: `location /ispeed/ {
  add_header Access-Control-Allow-Origin *;
  types { application/json json; text/javascript js; text/css css; text/html html; }
}`,
  },
  {
    title: 'Apache (.htaccess)',
    text: `Header set Access-Control-Allow-Origin "*"
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
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
  </system.webServer>
</configuration>`,
  },
];
