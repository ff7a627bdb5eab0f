"use strict";
exports.id = 4167;
exports.ids = [4167];
exports.modules = {
  /***/
  26548: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        fromSSO: () => (
          /* reexport */
          fromSSO
        )
      });
      var getProfileName = __webpack_require__(22365);
      var parseKnownFiles = __webpack_require__(10816);
      var CredentialsProviderError = __webpack_require__(31436);
      var getConfigFilepath = __webpack_require__(66184);
      var profile = __webpack_require__(98669);
      var constants = __webpack_require__(86814);
      ;
      const getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(profile.I.SSO_SESSION + constants.Q)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(constants.Q) + 1)]: value }), {});
      var parseIni = __webpack_require__(76892);
      var readFile = __webpack_require__(82149);
      ;
      const swallowError = () => ({});
      const loadSsoSessionData = async (init = {}) => (0, readFile.TA)(init.configFilepath ?? (0, getConfigFilepath.g)()).then(parseIni.A).then(getSsoSessionData).catch(swallowError);
      ;
      const isSsoProfile = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
      var setCredentialFeature = __webpack_require__(30249);
      var ProviderError = __webpack_require__(11342);
      ;
      class TokenProviderError extends ProviderError.m {
        name = "TokenProviderError";
        constructor(message, options = true) {
          super(message, options);
          Object.setPrototypeOf(this, TokenProviderError.prototype);
        }
      }
      var getSSOTokenFromFile = __webpack_require__(56333);
      ;
      const EXPIRE_WINDOW_MS = 5 * 60 * 1e3;
      const REFRESH_MESSAGE = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
      ;
      const getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
        const { SSOOIDCClient } = await Promise.all(
          /* import() */
          [__webpack_require__.e(263), __webpack_require__.e(2291), __webpack_require__.e(5502)]
        ).then(__webpack_require__.bind(__webpack_require__, 72340));
        const coalesce = (prop) => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
        const ssoOidcClient = new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
          region: ssoRegion ?? init.clientConfig?.region,
          logger: coalesce("logger"),
          userAgentAppId: coalesce("userAgentAppId")
        }));
        return ssoOidcClient;
      };
      ;
      const getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
        const { CreateTokenCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(263), __webpack_require__.e(2291), __webpack_require__.e(5502)]
        ).then(__webpack_require__.bind(__webpack_require__, 72340));
        const ssoOidcClient = await getSsoOidcClient(ssoRegion, init, callerClientConfig);
        return ssoOidcClient.send(new CreateTokenCommand({
          clientId: ssoToken.clientId,
          clientSecret: ssoToken.clientSecret,
          refreshToken: ssoToken.refreshToken,
          grantType: "refresh_token"
        }));
      };
      ;
      const validateTokenExpiry = (token) => {
        if (token.expiration && token.expiration.getTime() < Date.now()) {
          throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, false);
        }
      };
      ;
      const validateTokenKey = (key, value, forRefresh = false) => {
        if (typeof value === "undefined") {
          throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
        }
      };
      var getSSOTokenFilepath = __webpack_require__(68474);
      var external_node_fs_ = __webpack_require__(73024);
      ;
      const { writeFile } = external_node_fs_.promises;
      const writeSSOTokenToFile = (id, ssoToken) => {
        const tokenFilepath = (0, getSSOTokenFilepath.C)(id);
        const tokenString = JSON.stringify(ssoToken, null, 2);
        return writeFile(tokenFilepath, tokenString);
      };
      ;
      const lastRefreshAttemptTimes = /* @__PURE__ */ new Map();
      const inFlightRefreshes = /* @__PURE__ */ new Map();
      const fromSso = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/token-providers - fromSso");
        const profiles = await (0, parseKnownFiles.Y)(init);
        const profileName = (0, getProfileName.Bz)({
          profile: init.profile ?? callerClientConfig?.profile
        });
        const profile2 = profiles[profileName];
        if (!profile2) {
          throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, false);
        } else if (!profile2["sso_session"]) {
          throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
        }
        const ssoSessionName = profile2["sso_session"];
        const inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
        if (inFlightRefresh) {
          return await inFlightRefresh;
        }
        const ssoSessions = await loadSsoSessionData(init);
        const ssoSession = ssoSessions[ssoSessionName];
        if (!ssoSession) {
          throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
        }
        for (const ssoSessionRequiredKey of ["sso_start_url", "sso_region"]) {
          if (!ssoSession[ssoSessionRequiredKey]) {
            throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
          }
        }
        const ssoStartUrl = ssoSession["sso_start_url"];
        const ssoRegion = ssoSession["sso_region"];
        let ssoToken;
        try {
          ssoToken = await (0, getSSOTokenFromFile.v)(ssoSessionName);
        } catch (e) {
          throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
        }
        validateTokenKey("accessToken", ssoToken.accessToken);
        validateTokenKey("expiresAt", ssoToken.expiresAt);
        const { accessToken, expiresAt } = ssoToken;
        const existingToken = {
          token: accessToken,
          expiration: new Date(expiresAt)
        };
        if (existingToken.expiration.getTime() - Date.now() > EXPIRE_WINDOW_MS) {
          return existingToken;
        }
        const inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
        if (inFlightRefreshAfterReadingToken) {
          return await inFlightRefreshAfterReadingToken;
        }
        const lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
        if (Date.now() - lastRefreshAttemptTime < 30 * 1e3) {
          validateTokenExpiry(existingToken);
          return existingToken;
        }
        validateTokenKey("clientId", ssoToken.clientId, true);
        validateTokenKey("clientSecret", ssoToken.clientSecret, true);
        validateTokenKey("refreshToken", ssoToken.refreshToken, true);
        const refresh = (async () => {
          try {
            lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
            const newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
            validateTokenKey("accessToken", newSsoOidcToken.accessToken);
            validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
            const newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
            try {
              await writeSSOTokenToFile(ssoSessionName, {
                ...ssoToken,
                accessToken: newSsoOidcToken.accessToken,
                expiresAt: newTokenExpiration.toISOString(),
                refreshToken: newSsoOidcToken.refreshToken
              });
            } catch (error) {
            }
            return {
              token: newSsoOidcToken.accessToken,
              expiration: newTokenExpiration
            };
          } catch (error) {
            validateTokenExpiry(existingToken);
            return existingToken;
          }
        })();
        inFlightRefreshes.set(ssoSessionName, refresh);
        try {
          return await refresh;
        } finally {
          inFlightRefreshes.delete(ssoSessionName);
        }
      };
      ;
      const SHOULD_FAIL_CREDENTIAL_CHAIN = false;
      const resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile: profile2, filepath, configFilepath, ignoreCache, logger }) => {
        let token;
        const refreshMessage = `To refresh this SSO session run aws sso login with the corresponding profile.`;
        if (ssoSession) {
          try {
            const _token = await fromSso({
              profile: profile2,
              filepath,
              configFilepath,
              ignoreCache,
              clientConfig,
              parentClientConfig,
              logger
            })({ callerClientConfig });
            token = {
              accessToken: _token.token,
              expiresAt: new Date(_token.expiration).toISOString()
            };
          } catch (e) {
            throw new CredentialsProviderError.C(e.message, {
              tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
              logger
            });
          }
        } else {
          try {
            token = await (0, getSSOTokenFromFile.v)(ssoStartUrl);
          } catch (e) {
            throw new CredentialsProviderError.C(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
              tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
              logger
            });
          }
        }
        if (new Date(token.expiresAt).getTime() - Date.now() <= 0) {
          throw new CredentialsProviderError.C(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        }
        const { accessToken } = token;
        const { SSOClient, GetRoleCredentialsCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(263), __webpack_require__.e(2291), __webpack_require__.e(9589)]
        ).then(__webpack_require__.bind(__webpack_require__, 25689));
        const sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
          logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
          region: clientConfig?.region ?? ssoRegion,
          userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
        }));
        let ssoResp;
        try {
          ssoResp = await sso.send(new GetRoleCredentialsCommand({
            accountId: ssoAccountId,
            roleName: ssoRoleName,
            accessToken
          }));
        } catch (e) {
          throw new CredentialsProviderError.C(e, {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        }
        const { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
        if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) {
          throw new CredentialsProviderError.C("SSO returns an invalid temporary credential.", {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        }
        const credentials = {
          accessKeyId,
          secretAccessKey,
          sessionToken,
          expiration: new Date(expiration),
          ...credentialScope && { credentialScope },
          ...accountId && { accountId }
        };
        if (ssoSession) {
          (0, setCredentialFeature.g)(credentials, "CREDENTIALS_SSO", "s");
        } else {
          (0, setCredentialFeature.g)(credentials, "CREDENTIALS_SSO_LEGACY", "u");
        }
        return credentials;
      };
      ;
      const validateSsoProfile = (profile2, logger) => {
        const { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile2;
        if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) {
          throw new CredentialsProviderError.C(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile2).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, { tryNextLink: false, logger });
        }
        return profile2;
      };
      ;
      const fromSSO = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
        const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
        const { ssoClient } = init;
        const profileName = (0, getProfileName.Bz)({
          profile: init.profile ?? callerClientConfig?.profile
        });
        if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
          const profiles = await (0, parseKnownFiles.Y)(init);
          const profile2 = profiles[profileName];
          if (!profile2) {
            throw new CredentialsProviderError.C(`Profile ${profileName} was not found.`, { logger: init.logger });
          }
          if (!isSsoProfile(profile2)) {
            throw new CredentialsProviderError.C(`Profile ${profileName} is not configured with SSO credentials.`, {
              logger: init.logger
            });
          }
          if (profile2?.sso_session) {
            const ssoSessions = await loadSsoSessionData(init);
            const session = ssoSessions[profile2.sso_session];
            const conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile2.sso_session}`;
            if (ssoRegion && ssoRegion !== session.sso_region) {
              throw new CredentialsProviderError.C(`Conflicting SSO region` + conflictMsg, {
                tryNextLink: false,
                logger: init.logger
              });
            }
            if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) {
              throw new CredentialsProviderError.C(`Conflicting SSO start_url` + conflictMsg, {
                tryNextLink: false,
                logger: init.logger
              });
            }
            profile2.sso_region = session.sso_region;
            profile2.sso_start_url = session.sso_start_url;
          }
          const { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile2, init.logger);
          return resolveSSOCredentials({
            ssoStartUrl: sso_start_url,
            ssoSession: sso_session,
            ssoAccountId: sso_account_id,
            ssoRegion: sso_region,
            ssoRoleName: sso_role_name,
            ssoClient,
            clientConfig: init.clientConfig,
            parentClientConfig: init.parentClientConfig,
            callerClientConfig: init.callerClientConfig,
            profile: profileName,
            filepath: init.filepath,
            configFilepath: init.configFilepath,
            ignoreCache: init.ignoreCache,
            logger: init.logger
          });
        } else if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName) {
          throw new CredentialsProviderError.C('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', { tryNextLink: false, logger: init.logger });
        } else {
          return resolveSSOCredentials({
            ssoStartUrl,
            ssoSession,
            ssoAccountId,
            ssoRegion,
            ssoRoleName,
            ssoClient,
            clientConfig: init.clientConfig,
            parentClientConfig: init.parentClientConfig,
            callerClientConfig: init.callerClientConfig,
            profile: profileName,
            filepath: init.filepath,
            configFilepath: init.configFilepath,
            ignoreCache: init.ignoreCache,
            logger: init.logger
          });
        }
      };
      ;
    })
  ),
  /***/
  68474: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          getSSOTokenFilepath
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _getHomeDir__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33901);
      const getSSOTokenFilepath = (id) => {
        const hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1");
        const cacheName = hasher.update(id).digest("hex");
        return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_2__.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
      };
    })
  ),
  /***/
  56333: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          tokenIntercept
        ),
        /* harmony export */
        v: () => (
          /* binding */
          getSSOTokenFromFile
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
      var _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68474);
      const tokenIntercept = {};
      const getSSOTokenFromFile = async (id) => {
        if (tokenIntercept[id]) {
          return tokenIntercept[id];
        }
        const ssoTokenFilepath = (0, _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__.C)(id);
        const ssoTokenText = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ssoTokenFilepath, "utf8");
        return JSON.parse(ssoTokenText);
      };
    })
  )
};
;
