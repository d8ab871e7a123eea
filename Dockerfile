# The gateway with the built pane. Two stages, so that the image holds no build tools.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# What the pane is built with (docs/deploying.md). None of it is secret.
ARG FAIR_COPY_CLIENT_ID
ARG FAIR_COPY_TENANT
ARG FAIR_COPY_WHEN_UNSURE
RUN npm run build && npx esbuild scripts/gateway.ts scripts/doctor.ts scripts/store.ts --bundle --platform=node --format=cjs --packages=external --out-extension:.js=.cjs --outdir=dist/service
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production DATA_FOLDER=/data PANE_FOLDER=/app/dist/pane
COPY --from=build /app/package.json /app/council.yaml ./
COPY --from=build /app/templates ./templates
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:8080/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
# Node is process 1 and hears SIGTERM itself: streams under way are finished.
STOPSIGNAL SIGTERM
# Room for what streams make and drop at once (docs/decisions/0008).
CMD ["node", "--max-semi-space-size=64", "dist/service/gateway.cjs"]
