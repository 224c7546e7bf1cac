# The bot as an image: docker build --tag graph-auth-doctor .
# It writes no files: docker run --read-only --cap-drop ALL --env-file .env --publish 3978:3978 graph-auth-doctor
# `npm run image:rehearse` carries out the same steps where there is no container engine.

# The one place that names the base. The version stands here in words, as Dependabot reads no ARG.
# To pin the very bytes too, append what this prints, as in node:24.21.0-bookworm-slim@sha256:...
#   docker buildx imagetools inspect node:24.21.0-bookworm-slim --format '{{.Manifest.Digest}}'
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app

FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

# No package may run a script of its own; and what only editors and debuggers read is left out.
FROM base AS production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete

FROM base AS bot
LABEL org.opencontainers.image.title="Graph Auth Doctor" \
  org.opencontainers.image.description="A Microsoft Teams bot that explains why Microsoft Graph refused a call" \
  org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
# The bot needs node alone: without package managers there is less to patch, and nothing to install with.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
  /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-*
COPY --from=production /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE NOTICE ./
# The image's own user "node", by number: Kubernetes and others see that it is not root.
USER 1000:1000
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/index.js"]
