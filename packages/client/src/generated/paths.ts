/** Made of the OpenAPI document by `npm run generate`. */

export interface paths {
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Orders */
        get: operations["listOrders"];
        put?: never;
        /** Create: Order */
        post: operations["createOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Orders */
        get: operations["countOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Order */
        get: operations["readOrders"];
        put?: never;
        post?: never;
        /** Delete: Order */
        delete: operations["deleteOrders"];
        options?: never;
        head?: never;
        /** Change: Order */
        patch: operations["updateOrders"];
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Transactions */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Transactions */
        get: operations["countTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Transaction */
        get: operations["readTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Invoices */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Invoices */
        get: operations["countInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Invoice */
        get: operations["readInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: App users */
        get: operations["listUsers"];
        put?: never;
        /** Create: App user */
        post: operations["createUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: App users */
        get: operations["countUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: App user */
        get: operations["readUsers"];
        put?: never;
        post?: never;
        /** Delete: App user */
        delete: operations["deleteUsers"];
        options?: never;
        head?: never;
        /** Change: App user */
        patch: operations["updateUsers"];
        trace?: never;
    };
    "/resellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Resellers */
        get: operations["listResellers"];
        put?: never;
        /** Create: Reseller */
        post: operations["createResellers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Resellers */
        get: operations["countResellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Reseller */
        get: operations["readResellers"];
        put?: never;
        post?: never;
        /** Delete: Reseller */
        delete: operations["deleteResellers"];
        options?: never;
        head?: never;
        /** Change: Reseller */
        patch: operations["updateResellers"];
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Clients */
        get: operations["listClients"];
        put?: never;
        /** Create: Client */
        post: operations["createClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Clients */
        get: operations["countClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Client */
        get: operations["readClients"];
        put?: never;
        post?: never;
        /** Delete: Client */
        delete: operations["deleteClients"];
        options?: never;
        head?: never;
        /** Change: Client */
        patch: operations["updateClients"];
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Plans */
        get: operations["listPlans"];
        put?: never;
        /** Create: Plan */
        post: operations["createPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Plans */
        get: operations["countPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Plan */
        get: operations["readPlans"];
        put?: never;
        post?: never;
        /** Delete: Plan */
        delete: operations["deletePlans"];
        options?: never;
        head?: never;
        /** Change: Plan */
        patch: operations["updatePlans"];
        trace?: never;
    };
    "/sims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: SIMs */
        get: operations["listSims"];
        put?: never;
        /** Create: SIM */
        post: operations["createSims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sims/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: SIMs */
        get: operations["countSims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: SIM */
        get: operations["readSims"];
        put?: never;
        post?: never;
        /** Delete: SIM */
        delete: operations["deleteSims"];
        options?: never;
        head?: never;
        /** Change: SIM */
        patch: operations["updateSims"];
        trace?: never;
    };
    "/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Carriers */
        get: operations["listCarriers"];
        put?: never;
        /** Create: Carrier */
        post: operations["createCarriers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carriers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Carriers */
        get: operations["countCarriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carriers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Carrier */
        get: operations["readCarriers"];
        put?: never;
        post?: never;
        /** Delete: Carrier */
        delete: operations["deleteCarriers"];
        options?: never;
        head?: never;
        /** Change: Carrier */
        patch: operations["updateCarriers"];
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Accounts */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Accounts */
        get: operations["countAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Account */
        get: operations["readAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Ledger */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-entries/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Ledger */
        get: operations["countLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Ledger entry */
        get: operations["readLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateway-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Gateway events */
        get: operations["listGatewayEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateway-events/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Gateway events */
        get: operations["countGatewayEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateway-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Gateway event */
        get: operations["readGatewayEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Tickets */
        get: operations["listTickets"];
        put?: never;
        /** Create: Ticket */
        post: operations["createTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Tickets */
        get: operations["countTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Ticket */
        get: operations["readTickets"];
        put?: never;
        post?: never;
        /** Delete: Ticket */
        delete: operations["deleteTickets"];
        options?: never;
        head?: never;
        /** Change: Ticket */
        patch: operations["updateTickets"];
        trace?: never;
    };
    "/ticket-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Replies */
        get: operations["listTicketReplies"];
        put?: never;
        /** Create: Reply */
        post: operations["createTicketReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-replies/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Replies */
        get: operations["countTicketReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Reply */
        get: operations["readTicketReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Canned answers */
        get: operations["listCannedAnswers"];
        put?: never;
        /** Create: Canned answer */
        post: operations["createCannedAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned-answers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Canned answers */
        get: operations["countCannedAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned-answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Canned answer */
        get: operations["readCannedAnswers"];
        put?: never;
        post?: never;
        /** Delete: Canned answer */
        delete: operations["deleteCannedAnswers"];
        options?: never;
        head?: never;
        /** Change: Canned answer */
        patch: operations["updateCannedAnswers"];
        trace?: never;
    };
    "/internal-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Internal notes */
        get: operations["listInternalNotes"];
        put?: never;
        /** Create: Internal note */
        post: operations["createInternalNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal-notes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Internal notes */
        get: operations["countInternalNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Internal note */
        get: operations["readInternalNotes"];
        put?: never;
        post?: never;
        /** Delete: Internal note */
        delete: operations["deleteInternalNotes"];
        options?: never;
        head?: never;
        /** Change: Internal note */
        patch: operations["updateInternalNotes"];
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Templates */
        get: operations["listTemplates"];
        put?: never;
        /** Create: Template */
        post: operations["createTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Templates */
        get: operations["countTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Template */
        get: operations["readTemplates"];
        put?: never;
        post?: never;
        /** Delete: Template */
        delete: operations["deleteTemplates"];
        options?: never;
        head?: never;
        /** Change: Template */
        patch: operations["updateTemplates"];
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Messages */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Messages */
        get: operations["countMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Message */
        get: operations["readMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Media */
        get: operations["listMedia"];
        put?: never;
        /** Create: File */
        post: operations["createMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Media */
        get: operations["countMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: File */
        get: operations["readMedia"];
        put?: never;
        post?: never;
        /** Delete: File */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        /** Change: File */
        patch: operations["updateMedia"];
        trace?: never;
    };
    "/admins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Staff */
        get: operations["listAdmins"];
        put?: never;
        /** Create: Staff account */
        post: operations["createAdmins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Staff */
        get: operations["countAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Staff account */
        get: operations["readAdmins"];
        put?: never;
        post?: never;
        /** Delete: Staff account */
        delete: operations["deleteAdmins"];
        options?: never;
        head?: never;
        /** Change: Staff account */
        patch: operations["updateAdmins"];
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: API keys */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Who may: admins and above, the own reseller.
         */
        post: operations["issueKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: API keys */
        get: operations["countApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: API key */
        get: operations["readApiKeys"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key at once
         * @description Who may: admins and above, the own reseller.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Activity */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Activity */
        get: operations["countEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Event */
        get: operations["readEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: every setting, those of the product as `global.field`
         * @description Who may: admins and above.
         */
        get: operations["listSettings"];
        put?: never;
        /** Create: Custom setting */
        post: operations["createSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Custom settings */
        get: operations["countSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Custom setting */
        get: operations["readSettings"];
        put?: never;
        post?: never;
        /** Delete: Custom setting */
        delete: operations["deleteSettings"];
        options?: never;
        head?: never;
        /** Change: Custom setting */
        patch: operations["updateSettings"];
        trace?: never;
    };
    "/saved-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Saved reports */
        get: operations["listSavedReports"];
        put?: never;
        /** Create: Saved report */
        post: operations["createSavedReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-reports/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Saved reports */
        get: operations["countSavedReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Saved report */
        get: operations["readSavedReports"];
        put?: never;
        post?: never;
        /** Delete: Saved report */
        delete: operations["deleteSavedReports"];
        options?: never;
        head?: never;
        /** Change: Saved report */
        patch: operations["updateSavedReports"];
        trace?: never;
    };
    "/bulk-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: Bulk moves */
        get: operations["listBulkRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-runs/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count: Bulk moves */
        get: operations["countBulkRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Bulk move */
        get: operations["readBulkRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/general": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: General settings */
        get: operations["readGeneralSettings"];
        put?: never;
        /** Change: General settings */
        post: operations["updateGeneralSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/pricing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Pricing settings */
        get: operations["readPricingSettings"];
        put?: never;
        /** Change: Pricing settings */
        post: operations["updatePricingSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Delivery settings */
        get: operations["readDeliverySettings"];
        put?: never;
        /** Change: Delivery settings */
        post: operations["updateDeliverySettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Notifications settings */
        get: operations["readNotificationsSettings"];
        put?: never;
        /** Change: Notifications settings */
        post: operations["updateNotificationsSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Api settings */
        get: operations["readApiSettings"];
        put?: never;
        /** Change: Api settings */
        post: operations["updateApiSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/branding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: Branding settings */
        get: operations["readBrandingSettings"];
        put?: never;
        /** Change: Branding settings */
        post: operations["updateBrandingSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Who may: everybody.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session
         * @description Who may: everybody signed in.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new token
         * @description Who may: everybody signed in.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Who may: everybody signed in.
         */
        get: operations["readCaller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link; the answer is always 200
         * @description Who may: everybody.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password; all sessions end
         * @description Who may: everybody.
         */
        post: operations["confirmPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/reset/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a link still works
         * @description Who may: everybody.
         */
        get: operations["checkPasswordReset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitation/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the first password of an invited account
         * @description Who may: everybody.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitation/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether an invitation still works
         * @description Who may: everybody.
         */
        get: operations["checkInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password; the other sessions end
         * @description Who may: everybody signed in.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own sessions
         * @description Who may: everybody signed in.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of one's own sessions
         * @description Who may: everybody signed in.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/gateways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be paid with
         * @description Who may: everybody signed in.
         */
        get: operations["listGateways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an order
         * @description Who may: the owner, admins and above.
         */
        post: operations["payOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People, orders and revenue
         * @description Who may: staff.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/sales-trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders and revenue over time
         * @description Who may: staff.
         */
        get: operations["readSalesTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/top-resellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who brought the most revenue
         * @description Who may: staff.
         */
        get: operations["listTopResellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/revenue-distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where revenue comes from
         * @description Who may: staff.
         */
        get: operations["readRevenueDistribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/recent-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened last
         * @description Who may: staff.
         */
        get: operations["listRecentActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every report there is
         * @description Who may: staff.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Run a report
         * @description Who may: staff; files: admins.
         */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find orders, people, cards and tickets by what they are known by
         * @description Who may: moderators and above.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: Tickets
         * @description Who may: staff, the owner.
         */
        get: operations["listOwnTickets"];
        put?: never;
        /**
         * Open a ticket
         * @description Who may: staff, the owner.
         */
        post: operations["openTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read: Ticket
         * @description Who may: staff, the owner.
         */
        get: operations["readTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change: Ticket
         * @description Who may: staff, the owner.
         */
        patch: operations["changeTicket"];
        trace?: never;
    };
    "/support/tickets/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give a ticket to somebody of staff
         * @description Who may: staff.
         */
        patch: operations["assignTicket"];
        trace?: never;
    };
    "/support/tickets/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a ticket
         * @description Who may: staff, the owner.
         */
        post: operations["replyToTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verification/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A code by mail or text message
         * @description Who may: users and resellers; staff for a changed e-mail address.
         */
        post: operations["sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verification/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove an address by its code
         * @description Who may: users and resellers; staff for a changed e-mail address.
         */
        post: operations["checkCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process answers
         * @description Who may: everybody.
         */
        get: operations["readLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether to send requests here
         * @description Who may: everybody.
         */
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description Who may: everybody in development mode; in production mode staff and API keys, or everybody where the API settings say so.
         */
        get: operations["readOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price an order without placing it
         * @description Who may: app users and resellers for themselves, moderators and above.
         */
        post: operations["quoteOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 1,000 orders, each alone
         * @description Who may: resellers, moderators and above.
         */
        post: operations["placeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/bulk-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move up to 10,000 orders, each alone
         * @description Who may: moderators and above.
         */
        post: operations["moveOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/bulk-status/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a queued move of many stands
         * @description Who may: moderators and above.
         */
        get: operations["readBulkMove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/bulk-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign the delivery of many orders
         * @description Who may: moderators and above.
         */
        post: operations["assignDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/packing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print packing slips and address labels
         * @description Who may: moderators and above.
         */
        post: operations["printPacking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders and amounts by status and day
         * @description Who may: moderators and above.
         */
        get: operations["orderStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an order, oldest first
         * @description Who may: staff, the owner.
         */
        get: operations["orderTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move an order to another status
         * @description Who may: moderators and above.
         */
        patch: operations["moveOrder"];
        trace?: never;
    };
    "/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel while pending and unpaid
         * @description Who may: the owner.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/sim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Swap the reserved SIM
         * @description Who may: moderators and above.
         */
        post: operations["bindSim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/esim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The activation code and its QR
         * @description Who may: the owner alone.
         */
        get: operations["readEsim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/esim/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the owner a link to the eSIM
         * @description Who may: moderators and above.
         */
        post: operations["sendEsim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the customer a text about the order
         * @description Who may: moderators and above.
         */
        post: operations["notifyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/assign-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign the delivery
         * @description Who may: moderators and above.
         */
        post: operations["assignDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of orders as a file
         * @description Who may: moderators and above; a reseller its own.
         */
        get: operations["exportOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give back a payment, whole or in part
         * @description Who may: admins and above.
         */
        post: operations["refundTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the invoice of a payment or the credit note of a refund
         * @description Who may: staff and its owner.
         */
        get: operations["invoiceOfTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of transactions as a file
         * @description Who may: admins; a reseller its own.
         */
        get: operations["exportTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of invoices as a file
         * @description Who may: admins.
         */
        get: operations["exportInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the invitation again; the old link ends
         * @description Who may: moderators and above.
         */
        post: operations["inviteUser"];
        /**
         * Take the invitation back
         * @description Who may: moderators and above.
         */
        delete: operations["revokeInvitationOfUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the status of a user
         * @description Who may: moderators and above.
         */
        patch: operations["moveUser"];
        trace?: never;
    };
    "/users/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The identity document, unmasked
         * @description Who may: moderators and above, the user.
         */
        get: operations["readIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: orders of one of users
         * @description Who may: staff, the owner.
         */
        get: operations["listOrdersOfUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: transactions of one of users
         * @description Who may: staff, the owner.
         */
        get: operations["listTransactionsOfUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/support-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: tickets of one of users
         * @description Who may: staff, the owner.
         */
        get: operations["listTicketsOfUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of users as a file
         * @description Who may: admins.
         */
        get: operations["exportUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the invitation again; the old link ends
         * @description Who may: admins and above.
         */
        post: operations["inviteReseller"];
        /**
         * Take the invitation back
         * @description Who may: admins and above.
         */
        delete: operations["revokeInvitationOfReseller"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the status of a reseller
         * @description Who may: admins and above.
         */
        patch: operations["moveReseller"];
        trace?: never;
    };
    "/resellers/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What suspending a reseller would stop, counted; changes nothing
         * @description Who may: admins and above.
         */
        get: operations["readSuspension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record money that came in, or correct the balance
         * @description Who may: admins and above.
         */
        post: operations["creditReseller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}/top-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay into the balance through a gateway
         * @description Who may: the own reseller.
         */
        post: operations["topUpBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A statement of a reseller's funds; opening + lines = closing
         * @description Who may: staff, the own reseller.
         */
        get: operations["readStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: clients of one of resellers
         * @description Who may: staff, the owner.
         */
        get: operations["listClientsOfResellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: orders of one of resellers
         * @description Who may: staff, the owner.
         */
        get: operations["listOrdersOfResellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: transactions of one of resellers
         * @description Who may: staff, the owner.
         */
        get: operations["listTransactionsOfResellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of resellers as a file
         * @description Who may: admins.
         */
        get: operations["exportResellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the status of a client
         * @description Who may: admins and above, the own reseller.
         */
        patch: operations["moveClient"];
        trace?: never;
    };
    "/clients/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a client another plan, at once or when the month turns
         * @description Who may: admins and above, the own reseller.
         */
        post: operations["changeClientPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the data a client used on a day
         * @description Who may: admins and above; API keys with the scope usage:write, a reseller’s for its own clients.
         */
        post: operations["reportClientUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a client's monthly limit over its reseller's head, or give it back
         * @description Who may: admins and above.
         */
        post: operations["overrideClientLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a client without orders under way to another reseller
         * @description Who may: admins and above.
         */
        post: operations["moveClientToReseller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of clients as a file
         * @description Who may: admins; a reseller its own.
         */
        get: operations["exportClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of plans as a file
         * @description Who may: admins.
         */
        get: operations["exportPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sims/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of sims as a file
         * @description Who may: moderators and above; a reseller its own.
         */
        get: operations["exportSims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carriers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of carriers as a file
         * @description Who may: admins.
         */
        get: operations["exportCarriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of accounts as a file
         * @description Who may: admins.
         */
        get: operations["exportAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of ledger-entries as a file
         * @description Who may: admins.
         */
        get: operations["exportLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateway-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of gateway-events as a file
         * @description Who may: admins.
         */
        get: operations["exportGatewayEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of tickets as a file
         * @description Who may: moderators and above; a reseller its own.
         */
        get: operations["exportTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned-answers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of canned-answers as a file
         * @description Who may: admins.
         */
        get: operations["exportCannedAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a text, saved or not, filled with samples
         * @description Who may: everybody of the panel.
         */
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send yourself a text filled with samples, through the queue
         * @description Who may: admins and editors.
         */
        post: operations["sendTemplateTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message again, through the queue
         * @description Who may: moderators and above.
         */
        post: operations["resendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of messages as a file
         * @description Who may: admins.
         */
        get: operations["exportMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A link that opens a file for 15 minutes
         * @description Who may: who may read the file or a reply it hangs on.
         */
        get: operations["linkFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the invitation again; the old link ends
         * @description Who may: super admins.
         */
        post: operations["inviteAdmin"];
        /**
         * Take the invitation back
         * @description Who may: super admins.
         */
        delete: operations["revokeInvitationOfAdmin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of admins as a file
         * @description Who may: admins.
         */
        get: operations["exportAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret; the old one works on for a while
         * @description Who may: admins and above, the own reseller.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of api-keys as a file
         * @description Who may: admins.
         */
        get: operations["exportApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of events as a file
         * @description Who may: admins.
         */
        get: operations["exportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: what anybody may know
         * @description Who may: everybody.
         */
        get: operations["listPublicSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the list of settings as a file
         * @description Who may: admins.
         */
        get: operations["exportSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-reports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Run a saved report as of now
         * @description Who may: staff, own and shared; files: admins.
         */
        get: operations["runSavedReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        errors: {
            errors: {
                /** @description Branch on this; a code is never renamed. */
                code: string;
                /** @description For people. */
                message: string;
                name?: string;
                data: {
                    fields?: {
                        path: string;
                        message: string;
                    }[];
                };
            }[];
        };
        orders: {
            /** Format: uuid */
            id: string;
            orderNumber: string;
            /** @enum {string} */
            orderType: "app_user" | "reseller_client";
            /**
             * An id of users
             * Format: uuid
             */
            user?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller?: string | null;
            /**
             * An id of clients
             * Format: uuid
             */
            client?: string | null;
            /**
             * An id of plans
             * Format: uuid
             */
            plan: string;
            /** @enum {string} */
            simType: "physical" | "esim";
            networkProvider: string;
            planName: string;
            /** @description In minor units (cents) of the currency in `currency`. */
            planPriceMinor: number;
            deliveryAddress?: {
                line1?: string | null;
                line2?: string | null;
                city?: string | null;
                state?: string | null;
                postalCode?: string | null;
                country?: string | null;
            } | null;
            currency: string;
            /** @description In minor units (cents) of the currency in `currency`. */
            deliveryFeeMinor: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            serviceChargeMinor: number;
            /** @description In basis points: 100 is one per cent. */
            taxRateBps: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            taxMinor: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            totalMinor: number;
            /** @enum {string} */
            status: "pending" | "confirmed" | "dispatched" | "delivered" | "activated" | "cancelled";
            /** @enum {string} */
            paymentStatus: "pending" | "paid" | "partially_refunded" | "refunded" | "failed";
            /** @description In minor units (cents) of the currency in `currency`. */
            refundDueMinor: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            heldMinor: number;
            /** @description In basis points: 100 is one per cent. */
            commissionRateBps: number;
            carrier?: string | null;
            deliveryTrackingNumber?: string | null;
            trackingUrl?: string | null;
            courier?: string | null;
            /** Format: date-time */
            expectedAt?: string | null;
            notes?: string | null;
            internalNotes?: string | null;
            /**
             * An id of sims
             * Format: uuid
             */
            sim?: string | null;
            /** Format: date-time */
            confirmedAt?: string | null;
            /** Format: date-time */
            dispatchedAt?: string | null;
            /** Format: date-time */
            deliveredAt?: string | null;
            /** Format: date-time */
            activatedAt?: string | null;
            /** Format: date-time */
            cancelledAt?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "orders-create": {
            /** Format: uuid */
            plan: string;
            /** @enum {string} */
            simType: "physical" | "esim";
            currency?: string;
            /** Format: uuid */
            user?: string;
            /** Format: uuid */
            client?: string;
            deliveryAddress?: {
                line1: string;
                line2?: string;
                city: string;
                state?: string;
                postalCode?: string;
                country: string;
            };
            /** @description The customer's. */
            notes?: string | null;
            /** @description Of staff alone; ignored from others. */
            internalNotes?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
        };
        "orders-update": {
            notes?: string | null;
            internalNotes?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
        };
        "orders-list": {
            docs: components["schemas"]["orders"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        transactions: {
            /** Format: uuid */
            id: string;
            transactionId: string;
            /** @enum {string} */
            transactionType: "payment" | "refund" | "commission" | "credit";
            /**
             * An id of orders
             * Format: uuid
             */
            order?: string | null;
            /**
             * An id of users
             * Format: uuid
             */
            user?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller?: string | null;
            /** @description In minor units (cents) of the currency in `currency`. */
            amountMinor: number;
            currency: string;
            gateway: string;
            paymentMethod: string;
            paymentGatewayResponse?: unknown;
            /** @enum {string} */
            status: "pending" | "completed" | "failed" | "cancelled";
            gatewayTransactionId?: string | null;
            /**
             * An id of transactions
             * Format: uuid
             */
            parent?: string | null;
            reason?: string | null;
            /** @enum {string|null} */
            dispute?: "open" | "won" | "lost" | null;
            /** Format: date-time */
            completedAt?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "transactions-list": {
            docs: components["schemas"]["transactions"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        invoices: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            kind: "invoice" | "credit_note";
            year: number;
            sequence: number;
            /**
             * An id of transactions
             * Format: uuid
             */
            transaction: string;
            /**
             * An id of invoices
             * Format: uuid
             */
            original?: string | null;
            /**
             * An id of orders
             * Format: uuid
             */
            order?: string | null;
            /**
             * An id of users
             * Format: uuid
             */
            user?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller?: string | null;
            /** Format: date-time */
            issuedAt: string;
            currency: string;
            /** @description In minor units (cents) of the currency in `currency`. */
            netMinor: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            taxMinor: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            totalMinor: number;
            /** @description In basis points: 100 is one per cent. */
            taxRateBps: number;
            seller: unknown;
            buyer: unknown;
            lines: unknown;
            note?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "invoices-list": {
            docs: components["schemas"]["invoices"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        users: {
            /** Format: uuid */
            id: string;
            fullName: string;
            phone: string;
            address?: string | null;
            city?: string | null;
            state?: string | null;
            postalCode?: string | null;
            country?: string | null;
            dateOfBirth?: string | null;
            idDocumentType?: string | null;
            idDocumentNumber?: string | null;
            language?: string | null;
            /** Format: date-time */
            termsAcceptedAt?: string | null;
            /** Format: date-time */
            marketingConsentAt?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            /** @enum {string} */
            status: "pending_verification" | "active" | "blocked";
            /** Format: date-time */
            emailVerifiedAt?: string | null;
            /** Format: date-time */
            phoneVerifiedAt?: string | null;
            pendingEmail?: string | null;
            pendingPhone?: string | null;
            /** Format: date-time */
            invitedAt?: string | null;
            /** Format: date-time */
            invitationExpiresAt?: string | null;
            /**
             * An id of plans
             * Format: uuid
             */
            currentPlan?: string | null;
            orders?: {
                docs?: unknown[];
            } | null;
            transactions?: {
                docs?: unknown[];
            } | null;
            tickets?: {
                docs?: unknown[];
            } | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            stripeID?: string | null;
            skipSync?: boolean | null;
            /** Format: email */
            email: string;
            sessions?: {
                id: string;
                /** Format: date-time */
                createdAt?: string | null;
                /** Format: date-time */
                expiresAt: string;
            }[] | null;
        };
        "users-create": {
            fullName: string;
            phone: string;
            address?: string | null;
            city?: string | null;
            state?: string | null;
            postalCode?: string | null;
            country?: string | null;
            dateOfBirth?: string | null;
            idDocumentType?: string | null;
            idDocumentNumber?: string | null;
            language?: string | null;
            termsAcceptedAt?: string | null;
            marketingConsentAt?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            /** Format: email */
            email: string;
            password: string;
        };
        "users-update": {
            fullName?: string;
            phone?: string;
            address?: string | null;
            city?: string | null;
            state?: string | null;
            postalCode?: string | null;
            country?: string | null;
            dateOfBirth?: string | null;
            idDocumentType?: string | null;
            idDocumentNumber?: string | null;
            language?: string | null;
            termsAcceptedAt?: string | null;
            marketingConsentAt?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            deletedAt?: string | null;
            /** Format: email */
            email?: string;
        };
        "users-list": {
            docs: components["schemas"]["users"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        resellers: {
            /** Format: uuid */
            id: string;
            businessName: string;
            contactPerson: string;
            phone: string;
            address: string;
            city: string;
            state?: string | null;
            country: string;
            taxId?: string | null;
            language?: string | null;
            timezone?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            /** @enum {string} */
            status: "pending" | "active" | "suspended";
            currency: string;
            /** @description Empty means no limit; 0 means prepaid only. In minor units (cents) of the currency in `currency`. */
            creditLimitMinor?: number | null;
            /** @description In basis points: 100 is one per cent. */
            commissionRateBps: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            balanceMinor?: number | null;
            /** @description In minor units (cents) of the currency in `currency`. */
            holdsMinor?: number | null;
            /** @description In minor units (cents) of the currency in `currency`. */
            availableMinor?: number | null;
            /** Format: date-time */
            emailVerifiedAt?: string | null;
            /** Format: date-time */
            phoneVerifiedAt?: string | null;
            pendingEmail?: string | null;
            pendingPhone?: string | null;
            /** Format: date-time */
            invitedAt?: string | null;
            /** Format: date-time */
            invitationExpiresAt?: string | null;
            /**
             * An id of admins
             * Format: uuid
             */
            createdBy?: string | null;
            clients?: {
                docs?: unknown[];
            } | null;
            orders?: {
                docs?: unknown[];
            } | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            stripeID?: string | null;
            skipSync?: boolean | null;
            /** Format: email */
            email: string;
            sessions?: {
                id: string;
                /** Format: date-time */
                createdAt?: string | null;
                /** Format: date-time */
                expiresAt: string;
            }[] | null;
        };
        "resellers-create": {
            businessName: string;
            contactPerson: string;
            phone: string;
            address: string;
            city: string;
            state?: string | null;
            country: string;
            taxId?: string | null;
            language?: string | null;
            timezone?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            currency?: string;
            /** @description Empty means no limit; 0 means prepaid only. In minor units (cents) of the currency in `currency`. */
            creditLimitMinor?: number | null;
            /** @description In basis points: 100 is one per cent. */
            commissionRateBps?: number;
            /** Format: email */
            email: string;
            password: string;
        };
        "resellers-update": {
            businessName?: string;
            contactPerson?: string;
            phone?: string;
            address?: string;
            city?: string;
            state?: string | null;
            country?: string;
            taxId?: string | null;
            language?: string | null;
            timezone?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            currency?: string;
            /** @description Empty means no limit; 0 means prepaid only. In minor units (cents) of the currency in `currency`. */
            creditLimitMinor?: number | null;
            /** @description In basis points: 100 is one per cent. */
            commissionRateBps?: number;
            deletedAt?: string | null;
            /** Format: email */
            email?: string;
        };
        "resellers-list": {
            docs: components["schemas"]["resellers"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        clients: {
            /** Format: uuid */
            id: string;
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller: string;
            clientName: string;
            /** Format: email */
            clientEmail: string;
            clientPhone: string;
            /**
             * An id of plans
             * Format: uuid
             */
            plan?: string | null;
            /**
             * An id of plans
             * Format: uuid
             */
            nextPlan?: string | null;
            nextPlanFrom?: string | null;
            monthlyLimit: number;
            /** @enum {string|null} */
            limitSetBy?: "staff" | null;
            /** @description In megabytes. */
            currentUsage: number;
            usageMonth?: string | null;
            language?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            /** @enum {string} */
            status: "active" | "inactive" | "suspended";
            /** @enum {string|null} */
            suspendedBy?: "staff" | "reseller" | null;
            orders?: {
                docs?: unknown[];
            } | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        "clients-create": {
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller: string;
            clientName: string;
            /** Format: email */
            clientEmail: string;
            clientPhone: string;
            /**
             * An id of plans
             * Format: uuid
             */
            plan?: string | null;
            monthlyLimit?: number;
            language?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
        };
        "clients-update": {
            clientName?: string;
            /** Format: email */
            clientEmail?: string;
            clientPhone?: string;
            monthlyLimit?: number;
            language?: string | null;
            externalRef?: string | null;
            metadata?: unknown;
            deletedAt?: string | null;
        };
        "clients-list": {
            docs: components["schemas"]["clients"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        plans: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string;
            networkProvider: string;
            simTypes: ("physical" | "esim")[];
            dataMb?: number | null;
            minutes?: number | null;
            sms?: number | null;
            validityDays: number;
            prices: {
                currency: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                priceMinor: number;
                id?: string | null;
            }[];
            active: boolean;
            description?: string | null;
            countries?: string[] | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            stripeID?: string | null;
            skipSync?: boolean | null;
        };
        "plans-create": {
            name: string;
            code: string;
            networkProvider: string;
            simTypes: ("physical" | "esim")[];
            dataMb?: number | null;
            minutes?: number | null;
            sms?: number | null;
            validityDays: number;
            prices: {
                currency: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                priceMinor: number;
                id?: string | null;
            }[];
            active?: boolean;
            description?: string | null;
            countries?: string[] | null;
        };
        "plans-update": {
            name?: string;
            code?: string;
            networkProvider?: string;
            simTypes?: ("physical" | "esim")[];
            dataMb?: number | null;
            minutes?: number | null;
            sms?: number | null;
            validityDays?: number;
            prices?: {
                currency?: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                priceMinor?: number;
                id?: string | null;
            }[];
            active?: boolean;
            description?: string | null;
            countries?: string[] | null;
            deletedAt?: string | null;
        };
        "plans-list": {
            docs: components["schemas"]["plans"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        sims: {
            /** Format: uuid */
            id: string;
            iccid: string;
            /** @enum {string} */
            simType: "physical" | "esim";
            networkProvider: string;
            eid?: string | null;
            imsi?: string | null;
            msisdn?: string | null;
            /**
             * An id of plans
             * Format: uuid
             */
            plan?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             * @description Whose stock it is. Empty: ours.
             */
            reseller?: string | null;
            /** @enum {string} */
            stockState: "available" | "reserved" | "in_use" | "disposed";
            /** @enum {string} */
            networkState: "inactive" | "activating" | "active" | "suspended" | "deactivated";
            /**
             * An id of orders
             * Format: uuid
             */
            order?: string | null;
            /**
             * An id of clients
             * Format: uuid
             */
            client?: string | null;
            /**
             * An id of users
             * Format: uuid
             */
            user?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        "sims-create": {
            iccid: string;
            /** @enum {string} */
            simType: "physical" | "esim";
            networkProvider: string;
            eid?: string | null;
            imsi?: string | null;
            msisdn?: string | null;
            activationCode?: string | null;
            pin1?: string | null;
            puk1?: string | null;
            pin2?: string | null;
            puk2?: string | null;
            /**
             * An id of plans
             * Format: uuid
             */
            plan?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             * @description Whose stock it is. Empty: ours.
             */
            reseller?: string | null;
        };
        "sims-update": {
            /** @enum {string} */
            simType?: "physical" | "esim";
            networkProvider?: string;
            eid?: string | null;
            imsi?: string | null;
            msisdn?: string | null;
            activationCode?: string | null;
            pin1?: string | null;
            puk1?: string | null;
            pin2?: string | null;
            puk2?: string | null;
            /**
             * An id of plans
             * Format: uuid
             */
            plan?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             * @description Whose stock it is. Empty: ours.
             */
            reseller?: string | null;
            deletedAt?: string | null;
        };
        "sims-list": {
            docs: components["schemas"]["sims"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        carriers: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description An https address in which {trackingNumber} stands for the number. */
            linkPattern?: string | null;
            active: boolean;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        "carriers-create": {
            name: string;
            /** @description An https address in which {trackingNumber} stands for the number. */
            linkPattern?: string | null;
            active?: boolean;
        };
        "carriers-update": {
            name?: string;
            /** @description An https address in which {trackingNumber} stands for the number. */
            linkPattern?: string | null;
            active?: boolean;
            deletedAt?: string | null;
        };
        "carriers-list": {
            docs: components["schemas"]["carriers"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        accounts: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {string} */
            kind: "gateway" | "sales" | "delivery" | "service_charge" | "tax" | "refunds" | "commission" | "corrections" | "reseller_funds" | "reseller_commission";
            currency: string;
            gateway?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller?: string | null;
            /** @description In minor units (cents) of the currency in `currency`. */
            balanceMinor: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            holdsMinor: number;
            version: number;
            /** @description Share of the credit limit that is used or held. Empty without a limit. In basis points: 100 is one per cent. */
            usedBps?: number | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "accounts-list": {
            docs: components["schemas"]["accounts"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "ledger-entries": {
            /** Format: uuid */
            id: string;
            posting: string;
            /** @enum {string} */
            type: "payment" | "refund" | "refund_reversal" | "top_up" | "correction" | "commission" | "commission_reversal";
            /**
             * An id of accounts
             * Format: uuid
             */
            account: string;
            /** @description In minor units (cents) of the currency in `currency`. */
            amountMinor: number;
            currency: string;
            version: number;
            /** @description In minor units (cents) of the currency in `currency`. */
            balanceAfterMinor: number;
            /**
             * An id of transactions
             * Format: uuid
             */
            transaction: string;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "ledger-entries-list": {
            docs: components["schemas"]["ledger-entries"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "gateway-events": {
            /** Format: uuid */
            id: string;
            gateway: string;
            eventId: string;
            type: string;
            /** @enum {string} */
            status: "received" | "processed" | "ignored" | "failed";
            payload: unknown;
            /**
             * An id of transactions
             * Format: uuid
             */
            transaction?: string | null;
            tries: number;
            lastError?: string | null;
            /** Format: date-time */
            processedAt?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "gateway-events-list": {
            docs: components["schemas"]["gateway-events"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        tickets: {
            /** Format: uuid */
            id: string;
            ticketNumber: string;
            /**
             * An id of users
             * Format: uuid
             */
            user?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller?: string | null;
            subject: string;
            description: string;
            /** @enum {string} */
            priority: "low" | "medium" | "high" | "urgent";
            /** @enum {string} */
            status: "open" | "in_progress" | "resolved" | "closed";
            /**
             * An id of admins
             * Format: uuid
             */
            assignedTo?: string | null;
            /** Format: date-time */
            resolvedAt?: string | null;
            /**
             * An id of orders
             * Format: uuid
             */
            order?: string | null;
            /**
             * An id of sims
             * Format: uuid
             */
            sim?: string | null;
            /**
             * An id of transactions
             * Format: uuid
             */
            transaction?: string | null;
            replies?: {
                docs?: unknown[];
            } | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        "tickets-create": {
            /**
             * An id of users
             * Format: uuid
             */
            user?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller?: string | null;
            subject: string;
            description: string;
            /** @enum {string} */
            priority?: "low" | "medium" | "high" | "urgent";
            /**
             * An id of admins
             * Format: uuid
             */
            assignedTo?: string | null;
            /**
             * An id of orders
             * Format: uuid
             */
            order?: string | null;
            /**
             * An id of sims
             * Format: uuid
             */
            sim?: string | null;
            /**
             * An id of transactions
             * Format: uuid
             */
            transaction?: string | null;
        };
        "tickets-update": {
            subject?: string;
            description?: string;
            /** @enum {string} */
            priority?: "low" | "medium" | "high" | "urgent";
            /** @enum {string} */
            status?: "open" | "in_progress" | "resolved" | "closed";
            /**
             * An id of admins
             * Format: uuid
             */
            assignedTo?: string | null;
            /**
             * An id of orders
             * Format: uuid
             */
            order?: string | null;
            /**
             * An id of sims
             * Format: uuid
             */
            sim?: string | null;
            /**
             * An id of transactions
             * Format: uuid
             */
            transaction?: string | null;
            deletedAt?: string | null;
        };
        "tickets-list": {
            docs: components["schemas"]["tickets"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "ticket-replies": {
            /** Format: uuid */
            id: string;
            /**
             * An id of tickets
             * Format: uuid
             */
            ticket: string;
            authorCollection: string;
            authorId: string;
            body: string;
            isInternal: boolean;
            attachments?: string[] | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "ticket-replies-create": {
            /**
             * An id of tickets
             * Format: uuid
             */
            ticket: string;
            body: string;
            isInternal?: boolean;
            attachments?: string[] | null;
        };
        "ticket-replies-list": {
            docs: components["schemas"]["ticket-replies"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "canned-answers": {
            /** Format: uuid */
            id: string;
            title: string;
            /** @description In an answer {{name}} becomes the name of the customer and {{ticket}} the number of the ticket. */
            body: string;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        "canned-answers-create": {
            title: string;
            /** @description In an answer {{name}} becomes the name of the customer and {{ticket}} the number of the ticket. */
            body: string;
        };
        "canned-answers-update": {
            title?: string;
            /** @description In an answer {{name}} becomes the name of the customer and {{ticket}} the number of the ticket. */
            body?: string;
            deletedAt?: string | null;
        };
        "canned-answers-list": {
            docs: components["schemas"]["canned-answers"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "internal-notes": {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            subjectCollection: "orders" | "users" | "resellers" | "clients";
            subjectId: string;
            body: string;
            isPinned: boolean;
            /**
             * An id of admins
             * Format: uuid
             */
            author?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "internal-notes-create": {
            /** @enum {string} */
            subjectCollection: "orders" | "users" | "resellers" | "clients";
            subjectId: string;
            body: string;
            isPinned?: boolean;
        };
        "internal-notes-update": {
            isPinned?: boolean;
        };
        "internal-notes-list": {
            docs: components["schemas"]["internal-notes"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        templates: {
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            channel: "email" | "sms";
            subject?: string | null;
            body: unknown;
            variables?: string[] | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /** @enum {string|null} */
            _status?: "draft" | "published" | null;
        };
        "templates-create": {
            key: string;
            /** @enum {string} */
            channel?: "email" | "sms";
            subject?: string | null;
            body: unknown;
            /** @enum {string|null} */
            _status?: "draft" | "published" | null;
        };
        "templates-update": {
            subject?: string | null;
            body?: unknown;
            deletedAt?: string | null;
            /** @enum {string|null} */
            _status?: "draft" | "published" | null;
        };
        "templates-list": {
            docs: components["schemas"]["templates"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        messages: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            channel: "email" | "sms";
            recipient: string;
            language: string;
            /** @enum {string} */
            status: "queued" | "sent" | "delivered" | "kept" | "failed";
            subject?: string | null;
            text?: string | null;
            html?: string | null;
            /**
             * An id of templates
             * Format: uuid
             */
            template?: string | null;
            templateKey: string;
            templateVersion?: string | null;
            isSecret: boolean;
            isTest: boolean;
            /**
             * An id of orders
             * Format: uuid
             */
            order?: string | null;
            subjectCollection?: string | null;
            subjectId?: string | null;
            tries: number;
            lastError?: string | null;
            lastErrorCode?: string | null;
            providerId?: string | null;
            /** Format: date-time */
            sentAt?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "messages-list": {
            docs: components["schemas"]["messages"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        media: {
            /** Format: uuid */
            id: string;
            alt: string;
            /** @description Anyone with the address can open a public file. */
            isPublic: boolean;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            url?: string | null;
            thumbnailURL?: string | null;
            filename?: string | null;
            mimeType?: string | null;
            filesize?: number | null;
            width?: number | null;
            height?: number | null;
            focalX?: number | null;
            focalY?: number | null;
        };
        "media-update": {
            alt?: string;
            /** @description Anyone with the address can open a public file. */
            isPublic?: boolean;
            focalX?: number | null;
            focalY?: number | null;
        };
        "media-list": {
            docs: components["schemas"]["media"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        admins: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            /** @enum {string} */
            role: "super_admin" | "admin" | "moderator" | "editor";
            isActive: boolean;
            /** Format: date-time */
            lastLoginAt?: string | null;
            /** @description The largest refund this person makes alone. Empty: the default of the settings. In minor units (cents) of the settings' currency. */
            refundCeilingMinor?: number | null;
            /** @description The largest credit this person gives alone. Empty: the default of the settings. In minor units (cents) of the settings' currency. */
            creditCeilingMinor?: number | null;
            pendingEmail?: string | null;
            /** Format: date-time */
            invitedAt?: string | null;
            /** Format: date-time */
            invitationExpiresAt?: string | null;
            language?: string | null;
            timezone?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /** Format: email */
            email: string;
            username?: string | null;
            sessions?: {
                id: string;
                /** Format: date-time */
                createdAt?: string | null;
                /** Format: date-time */
                expiresAt: string;
            }[] | null;
        };
        "admins-create": {
            firstName: string;
            lastName: string;
            /** @enum {string} */
            role?: "super_admin" | "admin" | "moderator" | "editor";
            isActive?: boolean;
            /** @description The largest refund this person makes alone. Empty: the default of the settings. In minor units (cents) of the settings' currency. */
            refundCeilingMinor?: number | null;
            /** @description The largest credit this person gives alone. Empty: the default of the settings. In minor units (cents) of the settings' currency. */
            creditCeilingMinor?: number | null;
            language?: string | null;
            timezone?: string | null;
            /** Format: email */
            email: string;
            username?: string | null;
            password: string;
        };
        "admins-update": {
            firstName?: string;
            lastName?: string;
            /** @enum {string} */
            role?: "super_admin" | "admin" | "moderator" | "editor";
            isActive?: boolean;
            /** @description The largest refund this person makes alone. Empty: the default of the settings. In minor units (cents) of the settings' currency. */
            refundCeilingMinor?: number | null;
            /** @description The largest credit this person gives alone. Empty: the default of the settings. In minor units (cents) of the settings' currency. */
            creditCeilingMinor?: number | null;
            language?: string | null;
            timezone?: string | null;
            deletedAt?: string | null;
            /** Format: email */
            email?: string;
            username?: string | null;
        };
        "admins-list": {
            docs: components["schemas"]["admins"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "api-keys": {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            /** Format: date-time */
            previousUntil?: string | null;
            scopes: unknown;
            allowedIps?: unknown;
            /**
             * An id of admins
             * Format: uuid
             */
            admin?: string | null;
            /**
             * An id of resellers
             * Format: uuid
             */
            reseller?: string | null;
            /** Format: date-time */
            expiresAt?: string | null;
            /** Format: date-time */
            lastUsedAt?: string | null;
            /** Format: date-time */
            revokedAt?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "api-keys-list": {
            docs: components["schemas"]["api-keys"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        events: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            actorType: "admin" | "reseller" | "user" | "api_key" | "system";
            actorId?: string | null;
            type: string;
            summary: string;
            subjectCollection: string;
            subjectId: string;
            from?: string | null;
            to?: string | null;
            reason?: string | null;
            ip?: string | null;
            userAgent?: string | null;
            requestId?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "events-list": {
            docs: components["schemas"]["events"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        settings: {
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            type: "string" | "number" | "boolean" | "json";
            /** @description Text in double quotes, such as "14:00"; numbers, true and false as they are. */
            value: unknown;
            description?: string | null;
            isPublic: boolean;
            /**
             * An id of admins
             * Format: uuid
             */
            updatedBy?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "settings-create": {
            key: string;
            /** @enum {string} */
            type?: "string" | "number" | "boolean" | "json";
            /** @description Text in double quotes, such as "14:00"; numbers, true and false as they are. */
            value: unknown;
            description?: string | null;
            isPublic?: boolean;
        };
        "settings-update": {
            /** @enum {string} */
            type?: "string" | "number" | "boolean" | "json";
            /** @description Text in double quotes, such as "14:00"; numbers, true and false as they are. */
            value?: unknown;
            description?: string | null;
            isPublic?: boolean;
        };
        "settings-list": {
            docs: components["schemas"]["settings"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "saved-reports": {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            visibility: "own" | "shared";
            report: string;
            /** @enum {string|null} */
            range?: "today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_week" | "last_week" | "this_month" | "last_month" | "this_quarter" | "last_quarter" | "this_year" | "last_year" | "between" | null;
            from?: string | null;
            to?: string | null;
            parameters?: unknown;
            filters?: unknown;
            groupBy?: unknown;
            columns?: unknown;
            /**
             * An id of admins
             * Format: uuid
             */
            owner?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        "saved-reports-create": {
            name: string;
            /** @enum {string} */
            visibility?: "own" | "shared";
            report: string;
            /** @enum {string|null} */
            range?: "today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_week" | "last_week" | "this_month" | "last_month" | "this_quarter" | "last_quarter" | "this_year" | "last_year" | "between" | null;
            from?: string | null;
            to?: string | null;
            parameters?: unknown;
            filters?: unknown;
            groupBy?: unknown;
            columns?: unknown;
        };
        "saved-reports-update": {
            name?: string;
            /** @enum {string} */
            visibility?: "own" | "shared";
            report?: string;
            /** @enum {string|null} */
            range?: "today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_week" | "last_week" | "this_month" | "last_month" | "this_quarter" | "last_quarter" | "this_year" | "last_year" | "between" | null;
            from?: string | null;
            to?: string | null;
            parameters?: unknown;
            filters?: unknown;
            groupBy?: unknown;
            columns?: unknown;
            deletedAt?: string | null;
        };
        "saved-reports-list": {
            docs: components["schemas"]["saved-reports"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "bulk-runs": {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "queued" | "running" | "completed";
            request: unknown;
            results: unknown;
            total: number;
            done: number;
            failed: number;
            requestedBy: string;
            revision?: number | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** Format: date-time */
            createdAt: string | null;
        };
        "bulk-runs-list": {
            docs: components["schemas"]["bulk-runs"][];
            /** @description Exact up to 10,000; beyond, an estimate. */
            totalDocs: number;
            totalIsEstimate: boolean;
            limit: number;
            page?: number | null;
            totalPages?: number | null;
            pagingCounter?: number | null;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            /** @description Always exact. */
            hasNextPage: boolean;
            nextPage?: number | null;
            /** @description Send it back as `after`; null at the end. */
            next: string | null;
        };
        "global-general": {
            businessName?: string;
            legalName?: string | null;
            address?: string | null;
            taxId?: string | null;
            country?: string | null;
            currency?: string;
            timezone?: string;
            language?: string | null;
            /** Format: email */
            supportEmail?: string | null;
            supportPhone?: string | null;
            /**
             * Format: email
             * @description Where alerts go. Empty: every active super admin.
             */
            alertEmail?: string | null;
            /** @enum {string} */
            autoConfirm?: "paid" | "always" | "never";
            unpaidOrderHours?: number;
            orderPrefix?: string;
            transactionPrefix?: string;
            ticketPrefix?: string;
            invoicePrefix?: string;
            creditNotePrefix?: string;
            /** @description In minor units (cents) of the currency in `currency`. */
            refundCeilingMinor?: number | null;
            /** @description In minor units (cents) of the currency in `currency`. */
            creditCeilingMinor?: number | null;
            creditThresholds?: ("25" | "50" | "60" | "70" | "75" | "80" | "90" | "95" | "100")[] | null;
            sessionHours?: number;
            shopAppUrl?: string | null;
            resellerPortalUrl?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        "global-general-update": {
            businessName?: string;
            legalName?: string | null;
            address?: string | null;
            taxId?: string | null;
            country?: string | null;
            currency?: string;
            timezone?: string;
            language?: string | null;
            /** Format: email */
            supportEmail?: string | null;
            supportPhone?: string | null;
            /**
             * Format: email
             * @description Where alerts go. Empty: every active super admin.
             */
            alertEmail?: string | null;
            /** @enum {string} */
            autoConfirm?: "paid" | "always" | "never";
            unpaidOrderHours?: number;
            orderPrefix?: string;
            transactionPrefix?: string;
            ticketPrefix?: string;
            invoicePrefix?: string;
            creditNotePrefix?: string;
            /** @description In minor units (cents) of the currency in `currency`. */
            refundCeilingMinor?: number | null;
            /** @description In minor units (cents) of the currency in `currency`. */
            creditCeilingMinor?: number | null;
            creditThresholds?: ("25" | "50" | "60" | "70" | "75" | "80" | "90" | "95" | "100")[] | null;
            sessionHours?: number;
            shopAppUrl?: string | null;
            resellerPortalUrl?: string | null;
        };
        "global-pricing": {
            /** @description The first line that fits the country and currency counts. */
            deliveryFees?: {
                country?: string | null;
                currency: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                amountMinor: number;
                id?: string | null;
            }[] | null;
            /** @description The first line that fits the country and currency counts. */
            serviceCharges?: {
                country?: string | null;
                currency: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                amountMinor: number;
                id?: string | null;
            }[] | null;
            /** @description The first line that fits the country counts; no line means no tax. */
            taxRates?: {
                country?: string | null;
                /** @description In basis points: 100 is one per cent. */
                rateBps: number;
                id?: string | null;
            }[] | null;
            taxInclusive?: boolean;
            freeDeliveryAbove?: {
                currency: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                amountMinor: number;
                id?: string | null;
            }[] | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        "global-pricing-update": {
            /** @description The first line that fits the country and currency counts. */
            deliveryFees?: {
                country?: string | null;
                currency?: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                amountMinor?: number;
                id?: string | null;
            }[] | null;
            /** @description The first line that fits the country and currency counts. */
            serviceCharges?: {
                country?: string | null;
                currency?: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                amountMinor?: number;
                id?: string | null;
            }[] | null;
            /** @description The first line that fits the country counts; no line means no tax. */
            taxRates?: {
                country?: string | null;
                /** @description In basis points: 100 is one per cent. */
                rateBps?: number;
                id?: string | null;
            }[] | null;
            taxInclusive?: boolean;
            freeDeliveryAbove?: {
                currency?: string;
                /** @description In minor units (cents) of the currency in `currency`. */
                amountMinor?: number;
                id?: string | null;
            }[] | null;
        };
        "global-delivery": {
            /**
             * An id of carriers
             * Format: uuid
             */
            defaultCarrier?: string | null;
            expectedDays?: number;
            revision?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        "global-delivery-update": {
            /**
             * An id of carriers
             * Format: uuid
             */
            defaultCarrier?: string | null;
            expectedDays?: number;
        };
        "global-notifications": {
            welcome?: boolean;
            orderConfirmation?: boolean;
            orderConfirmationSms?: boolean;
            paymentReceipt?: boolean;
            paymentReceiptSms?: boolean;
            orderDispatched?: boolean;
            orderDispatchedSms?: boolean;
            esimReady?: boolean;
            esimReadySms?: boolean;
            orderCancelled?: boolean;
            orderCancelledSms?: boolean;
            refundIssued?: boolean;
            refundIssuedSms?: boolean;
            adminAlert?: boolean;
            revision?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        "global-notifications-update": {
            welcome?: boolean;
            orderConfirmation?: boolean;
            orderConfirmationSms?: boolean;
            paymentReceipt?: boolean;
            paymentReceiptSms?: boolean;
            orderDispatched?: boolean;
            orderDispatchedSms?: boolean;
            esimReady?: boolean;
            esimReadySms?: boolean;
            orderCancelled?: boolean;
            orderCancelledSms?: boolean;
            refundIssued?: boolean;
            refundIssuedSms?: boolean;
            adminAlert?: boolean;
        };
        "global-api": {
            allowedOrigins?: string[] | null;
            /** @description Where real business is done, only staff and programs with an API key open /api/docs. Switch this on to open it to everybody, for instance to the developers of partners. It tells what the API can do, never your data. A change counts at once. */
            isDocsPublic?: boolean;
            revision?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        "global-api-update": {
            allowedOrigins?: string[] | null;
            /** @description Where real business is done, only staff and programs with an API key open /api/docs. Switch this on to open it to everybody, for instance to the developers of partners. It tells what the API can do, never your data. A change counts at once. */
            isDocsPublic?: boolean;
        };
        "global-branding": {
            name?: string;
            /**
             * An id of media
             * Format: uuid
             * @description A public picture. Shown in the panel, on the sign-in page, in mails and on invoices.
             */
            logoLight?: string | null;
            /**
             * An id of media
             * Format: uuid
             * @description A public picture. Shown in the panel and on the sign-in page in the dark theme.
             */
            logoDark?: string | null;
            primaryColor?: string;
            primaryColorDark?: string;
            /** @description Whom mails are from. Empty: as the mail server is set up. */
            senderName?: string | null;
            /** @description At the foot of every invoice, credit note and statement. */
            invoiceFooter?: string | null;
            revision?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        "global-branding-update": {
            name?: string;
            /**
             * An id of media
             * Format: uuid
             * @description A public picture. Shown in the panel, on the sign-in page, in mails and on invoices.
             */
            logoLight?: string | null;
            /**
             * An id of media
             * Format: uuid
             * @description A public picture. Shown in the panel and on the sign-in page in the dark theme.
             */
            logoDark?: string | null;
            primaryColor?: string;
            primaryColorDark?: string;
            /** @description Whom mails are from. Empty: as the mail server is set up. */
            senderName?: string | null;
            /** @description At the foot of every invoice, credit note and statement. */
            invoiceFooter?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Names this request in the log. */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createOrders: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "0199d1f0-0000-7000-8000-000000000001",
                 *       "simType": "esim"
                 *     }
                 */
                "application/json": components["schemas"]["orders-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["orders"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countOrders: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readOrders: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteOrders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["orders"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateOrders: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notes": "Please ring twice."
                 *     }
                 */
                "application/json": components["schemas"]["orders-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["orders"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["transactions-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countTransactions: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readTransactions: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["transactions"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoices-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countInvoices: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readInvoices: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoices"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Ada Lovelace",
                 *       "phone": "+4915112345678",
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["users-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["users"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countUsers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readUsers: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["users"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateUsers: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Ada Lovelace"
                 *     }
                 */
                "application/json": components["schemas"]["users-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["users"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listResellers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["resellers-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createResellers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "businessName": "Harbour Mobile",
                 *       "contactPerson": "Ada Lovelace",
                 *       "phone": "+4915112345678",
                 *       "address": "Hafenstr. 12",
                 *       "city": "Hamburg",
                 *       "country": "DE",
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["resellers-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["resellers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countResellers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readResellers: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["resellers"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteResellers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["resellers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateResellers: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "businessName": "Harbour Mobile"
                 *     }
                 */
                "application/json": components["schemas"]["resellers-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["resellers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clients-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reseller": "0199d1f0-0000-7000-8000-000000000001",
                 *       "clientName": "Ada Lovelace",
                 *       "clientEmail": "ada@example.com",
                 *       "clientPhone": "+4915112345678"
                 *     }
                 */
                "application/json": components["schemas"]["clients-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["clients"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countClients: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readClients: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clients"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteClients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["clients"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateClients: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientName": "Ada Lovelace"
                 *     }
                 */
                "application/json": components["schemas"]["clients-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["clients"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["plans-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Northern Star",
                 *       "code": "text",
                 *       "networkProvider": "Northwind",
                 *       "simTypes": [
                 *         "physical"
                 *       ],
                 *       "validityDays": 30,
                 *       "prices": [
                 *         {
                 *           "currency": "USD",
                 *           "priceMinor": 1999
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["plans-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["plans"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countPlans: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readPlans: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["plans"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deletePlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["plans"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updatePlans: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Northern Star"
                 *     }
                 */
                "application/json": components["schemas"]["plans-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["plans"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listSims: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["sims-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createSims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "iccid": "8948010000000000015",
                 *       "simType": "physical",
                 *       "networkProvider": "Northwind"
                 *     }
                 */
                "application/json": components["schemas"]["sims-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["sims"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countSims: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readSims: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["sims"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteSims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["sims"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateSims: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "networkProvider": "Northwind"
                 *     }
                 */
                "application/json": components["schemas"]["sims-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["sims"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listCarriers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["carriers-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createCarriers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Northern Star"
                 *     }
                 */
                "application/json": components["schemas"]["carriers-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["carriers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countCarriers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readCarriers: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["carriers"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteCarriers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["carriers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateCarriers: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Northern Star"
                 *     }
                 */
                "application/json": components["schemas"]["carriers-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["carriers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countAccounts: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readAccounts: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listLedgerEntries: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ledger-entries-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countLedgerEntries: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readLedgerEntries: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ledger-entries"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listGatewayEvents: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway-events-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countGatewayEvents: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readGatewayEvents: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway-events"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tickets-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createTickets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "No signal",
                 *       "description": "Since this morning."
                 *     }
                 */
                "application/json": components["schemas"]["tickets-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["tickets"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countTickets: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readTickets: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tickets"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["tickets"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateTickets: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "No signal"
                 *     }
                 */
                "application/json": components["schemas"]["tickets-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["tickets"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listTicketReplies: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket-replies-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createTicketReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticket": "0199d1f0-0000-7000-8000-000000000001",
                 *       "body": "Please restart your phone once."
                 *     }
                 */
                "application/json": components["schemas"]["ticket-replies-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["ticket-replies"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countTicketReplies: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readTicketReplies: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket-replies"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listCannedAnswers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["canned-answers-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createCannedAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "No signal",
                 *       "body": "Please restart your phone once."
                 *     }
                 */
                "application/json": components["schemas"]["canned-answers-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["canned-answers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countCannedAnswers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readCannedAnswers: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["canned-answers"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteCannedAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["canned-answers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateCannedAnswers: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "No signal"
                 *     }
                 */
                "application/json": components["schemas"]["canned-answers-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["canned-answers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listInternalNotes: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["internal-notes-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createInternalNotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subjectCollection": "orders",
                 *       "subjectId": "0199d1f0-0000-7000-8000-000000000001",
                 *       "body": "Please restart your phone once."
                 *     }
                 */
                "application/json": components["schemas"]["internal-notes-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["internal-notes"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countInternalNotes: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readInternalNotes: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["internal-notes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteInternalNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["internal-notes"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateInternalNotes: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isPinned": true
                 *     }
                 */
                "application/json": components["schemas"]["internal-notes-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["internal-notes"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["templates-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "opening_hours",
                 *       "body": {
                 *         "root": {
                 *           "type": "root",
                 *           "version": 1,
                 *           "format": "",
                 *           "indent": 0,
                 *           "direction": "ltr",
                 *           "children": [
                 *             {
                 *               "type": "paragraph",
                 *               "version": 1,
                 *               "format": "",
                 *               "indent": 0,
                 *               "children": [
                 *                 {
                 *                   "type": "text",
                 *                   "version": 1,
                 *                   "text": "Hello {{name}}",
                 *                   "format": 0
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["templates-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["templates"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countTemplates: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readTemplates: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["templates"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["templates"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateTemplates: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "No signal"
                 *     }
                 */
                "application/json": components["schemas"]["templates-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["templates"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["messages-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countMessages: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readMessages: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["messages"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listMedia: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["media-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createMedia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description The document's other fields, as JSON. */
                    _payload: string;
                };
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["media"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countMedia: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readMedia: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["media"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["media"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateMedia: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "alt": "Our logo"
                 *     }
                 */
                "application/json": components["schemas"]["media-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["media"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listAdmins: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admins-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Ada",
                 *       "lastName": "Lovelace",
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["admins-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["admins"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countAdmins: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readAdmins: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admins"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["admins"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateAdmins: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Ada"
                 *     }
                 */
                "application/json": components["schemas"]["admins-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["admins"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-keys-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    issueKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Till",
                 *       "scopes": [
                 *         "orders.read"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    scopes: string[];
                    /** Format: uuid */
                    reseller?: string;
                    /** Format: date-time */
                    expiresAt?: string;
                    allowedIps?: string[];
                };
            };
        };
        responses: {
            /** @description The key; its secret is in this answer alone. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["api-keys"];
                        secret: string;
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readApiKeys: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-keys"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revoked key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["api-keys"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["events-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countEvents: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readEvents: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["events"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, never a secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        value: unknown;
                        /** @enum {string} */
                        type: "string" | "number" | "boolean" | "json";
                        description: string | null;
                        isPublic: boolean;
                        updatedBy: string | null;
                        updatedAt: string | null;
                    }[];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "opening_hours",
                 *       "value": "9 to 17"
                 *     }
                 */
                "application/json": components["schemas"]["settings-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["settings"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countSettings: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readSettings: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["settings"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["settings"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateSettings: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "9 to 17"
                 *     }
                 */
                "application/json": components["schemas"]["settings-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["settings"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listSavedReports: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["saved-reports-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    createSavedReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Northern Star",
                 *       "report": "sales-by-day"
                 *     }
                 */
                "application/json": components["schemas"]["saved-reports-create"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["saved-reports"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countSavedReports: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readSavedReports: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["saved-reports"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    deleteSavedReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["saved-reports"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateSavedReports: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Northern Star"
                 *     }
                 */
                "application/json": components["schemas"]["saved-reports-update"];
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["saved-reports"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listBulkRuns: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["bulk-runs-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    countBulkRuns: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readBulkRuns: {
        parameters: {
            query?: {
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; `ETag` is its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["bulk-runs"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readGeneralSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["global-general"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateGeneralSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "businessName": "Harbour Mobile"
                 *     }
                 */
                "application/json": components["schemas"]["global-general-update"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["global-general"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readPricingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["global-pricing"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updatePricingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taxInclusive": true
                 *     }
                 */
                "application/json": components["schemas"]["global-pricing-update"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["global-pricing"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readDeliverySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["global-delivery"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateDeliverySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "defaultCarrier": "0199d1f0-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["global-delivery-update"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["global-delivery"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readNotificationsSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["global-notifications"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateNotificationsSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "welcome": true
                 *     }
                 */
                "application/json": components["schemas"]["global-notifications-update"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["global-notifications"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readApiSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["global-api"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateApiSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "allowedOrigins": [
                 *         "https://shop.example.com"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["global-api-update"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["global-api"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readBrandingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["global-branding"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    updateBrandingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Northern Star"
                 *     }
                 */
                "application/json": components["schemas"]["global-branding-update"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["global-branding"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "…",
                 *       "as": "users"
                 *     }
                 */
                "application/json": {
                    email?: string;
                    username?: string;
                    password: string;
                    /**
                     * @default admins
                     * @enum {string}
                     */
                    as?: "admins" | "resellers" | "users";
                    /** @default false */
                    rememberMe?: boolean;
                };
            };
        };
        responses: {
            /** @description A session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        /** @description Seconds since 1970. */
                        exp: number;
                        user: {
                            /** Format: uuid */
                            id: string;
                            collection: string;
                        } & {
                            [key: string]: unknown;
                        };
                        collection: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        /** @description Seconds since 1970. */
                        exp: number;
                        user: {
                            /** Format: uuid */
                            id: string;
                            collection: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readCaller: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account and what it may do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            id: string;
                            collection: string;
                        } & {
                            [key: string]: unknown;
                        };
                        collection: string;
                        role: string;
                        permissions: string[];
                        exp?: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "as": "users"
                 *     }
                 */
                "application/json": {
                    email?: string;
                    username?: string;
                    /**
                     * @default admins
                     * @enum {string}
                     */
                    as?: "admins" | "resellers" | "users";
                };
            };
        };
        responses: {
            /** @description If that account exists, a mail with a link is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    confirmPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "…",
                 *       "password": "…",
                 *       "as": "users"
                 *     }
                 */
                "application/json": {
                    token: string;
                    password: string;
                    /**
                     * @default admins
                     * @enum {string}
                     */
                    as?: "admins" | "resellers" | "users";
                };
            };
        };
        responses: {
            /** @description The new password is set. Sign in with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    checkPasswordReset: {
        parameters: {
            query?: {
                token?: string;
                as?: "admins" | "resellers" | "users";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes or no. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        valid: boolean;
                        email?: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "…",
                 *       "password": "…",
                 *       "as": "resellers"
                 *     }
                 */
                "application/json": {
                    token: string;
                    password: string;
                    /**
                     * @default admins
                     * @enum {string}
                     */
                    as?: "admins" | "resellers" | "users";
                };
            };
        };
        responses: {
            /** @description The password is set. Sign in with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    checkInvitation: {
        parameters: {
            query?: {
                token?: string;
                as?: "admins" | "resellers" | "users";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes or no. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        valid: boolean;
                        email?: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "…",
                 *       "new": "…"
                 *     }
                 */
                "application/json": {
                    current: string;
                    new: string;
                };
            };
        };
        responses: {
            /** @description It is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: {
                            id: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            ip?: string | null;
                            userAgent?: string | null;
                            isCurrent: boolean;
                        }[];
                        totalDocs: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its token is dead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listGateways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gateways that take money now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        label: string;
                        currencies: "any" | string[];
                        methods: string[];
                        /** @constant */
                        enabled: true;
                        /** @enum {string} */
                        mode: "live" | "test";
                    }[];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    payOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order": "0199d1f0-0000-7000-8000-000000000001",
                 *       "gateway": "sandbox"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    order: string;
                    gateway: string;
                    paymentMethod?: string | null;
                    returnUrl?: string | null;
                };
            };
        };
        responses: {
            /** @description The payment; `next` is what the client must do. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        transaction: components["schemas"]["transactions"];
                        /** @enum {string} */
                        status: "pending" | "completed" | "failed" | "cancelled";
                        next?: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: number;
                        resellers: number;
                        clients: number;
                        orders: {
                            today: number;
                            thisMonth: number;
                            inRange: number;
                        };
                        cancelledOrders: {
                            today: number;
                            thisMonth: number;
                            inRange: number;
                        };
                        revenue: {
                            currency: string;
                            /** @description In minor units of `currency`. */
                            todayMinor: number;
                            /** @description In minor units of `currency`. */
                            thisMonthMinor: number;
                            /** @description In minor units of `currency`. */
                            inRangeMinor: number;
                        }[];
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readSalesTrend: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                currency?: string;
                interval?: "day" | "week" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        interval: "day" | "week" | "month";
                        currency: string;
                        points: {
                            start: string;
                            orders: number;
                            /** @description In minor units of `currency`. */
                            revenueMinor: number;
                        }[];
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listTopResellers: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                currency?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        resellers: {
                            /** Format: uuid */
                            id: string;
                            businessName: string;
                            orders: number;
                            /** @description In minor units of `currency`. */
                            revenueMinor: number;
                        }[];
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readRevenueDistribution: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                currency?: string;
                by?: "source" | "provider" | "plan" | "simType";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        by: "source" | "provider" | "plan" | "simType";
                        currency: string;
                        slices: {
                            key: string;
                            label: string;
                            orders: number;
                            /** @description In minor units of `currency`. */
                            revenueMinor: number;
                        }[];
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listRecentActivities: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                type?: "orders" | "users" | "resellers" | "money" | "support";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activities: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            actor: {
                                collection: string;
                                id?: string | null;
                                label?: string | null;
                            };
                            subject: {
                                collection: string;
                                id?: string | null;
                                label?: string | null;
                            };
                            summary: string;
                            from?: string;
                            to?: string;
                            reason?: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reports: {
                            slug: string;
                            title: string;
                            summary: string;
                            group: string;
                            columns: {
                                name: string;
                                label: string;
                                isTotalled?: boolean;
                                /** @description What it holds: money is in minor units of the currency of its row. */
                                type: string;
                                link?: {
                                    to: string;
                                    id: string;
                                };
                                compared: ("is" | "is_not" | "contains" | "at_least" | "at_most")[];
                                isGroupable: boolean;
                            }[];
                            parameters: {
                                name: string;
                                label: string;
                                /** @enum {string} */
                                type: "day" | "choice" | "number" | "text";
                                options?: string[];
                                usual?: string;
                            }[];
                            chart?: {
                                kind: string;
                                by: string;
                                values: string[];
                            };
                        }[];
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                to?: string;
                range?: string;
                currency?: string;
                interval?: string;
                by?: string;
                filter?: string;
                groupBy?: string;
                columns?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        title: string;
                        timeZone: string;
                        asOf: string;
                        parameters: {
                            [key: string]: unknown;
                        };
                        shape: {
                            filters: {
                                column: string;
                                /** @enum {string} */
                                is: "is" | "is_not" | "contains" | "at_least" | "at_most";
                                value: string;
                            }[];
                            groupBy: string[];
                            columns: string[];
                        };
                        from: string | null;
                        to: string | null;
                        isCut: boolean;
                        columns: {
                            name: string;
                            label: string;
                            isTotalled?: boolean;
                            /** @description What it holds: money is in minor units of the currency of its row. */
                            type: string;
                            link?: {
                                to: string;
                                id: string;
                            };
                        }[];
                        rows: {
                            [key: string]: string | number | null;
                        }[];
                        totals: {
                            currency: string | null;
                            values: {
                                [key: string]: number;
                            };
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one document that is meant exactly, and up to five of each kind that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exact: {
                            /** @enum {string} */
                            collection: "orders" | "sims" | "users" | "clients" | "resellers" | "tickets";
                            /** Format: uuid */
                            id: string;
                            title: string;
                            hint: string;
                        } | null;
                        hits: {
                            /** @enum {string} */
                            collection: "orders" | "sims" | "users" | "clients" | "resellers" | "tickets";
                            /** Format: uuid */
                            id: string;
                            title: string;
                            hint: string;
                        }[];
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listOwnTickets: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tickets-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    openTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "No signal",
                 *       "description": "Since this morning."
                 *     }
                 */
                "application/json": components["schemas"]["tickets-create"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["tickets"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tickets"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    changeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "No signal"
                 *     }
                 */
                "application/json": components["schemas"]["tickets-update"];
            };
        };
        responses: {
            /** @description The changed ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["tickets"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    assignTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "admin": "0199d1f0-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    admin: string | null;
                };
            };
        };
        responses: {
            /** @description The changed ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["tickets"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    replyToTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "It works again, thank you."
                 *     }
                 */
                "application/json": {
                    body: string;
                    /** @default false */
                    internal?: boolean;
                    /** @default [] */
                    attachments?: string[];
                };
            };
        };
        responses: {
            /** @description The reply. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["ticket-replies"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    sendCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "email"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    channel: "email" | "sms";
                };
            };
        };
        responses: {
            /** @description It is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    checkCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "email",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    channel: "email" | "sms";
                    code: string;
                };
            };
        };
        responses: {
            /** @description The address counts as proved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes; `degraded` while no worker is heard of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded" | "down";
                        /** @constant */
                        database: "ok";
                        /** @enum {string} */
                        migrations: "ok" | "pending";
                        /** @enum {string} */
                        worker: "ok" | "away";
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    quoteOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "0199d1f0-0000-7000-8000-000000000001",
                 *       "simType": "esim"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    plan: string;
                    /** @enum {string} */
                    simType: "physical" | "esim";
                    currency?: string;
                    /** Format: uuid */
                    user?: string;
                    /** Format: uuid */
                    client?: string;
                    deliveryAddress?: {
                        line1: string;
                        line2?: string;
                        city: string;
                        state?: string;
                        postalCode?: string;
                        country: string;
                    };
                    /** @description The customer's. */
                    notes?: string | null;
                    /** @description Of staff alone; ignored from others. */
                    internalNotes?: string | null;
                    externalRef?: string | null;
                    metadata?: unknown;
                };
            };
        };
        responses: {
            /** @description What the order would be, and whether a SIM is in stock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: {
                            /** Format: uuid */
                            plan: string;
                            /** @enum {string} */
                            simType: "physical" | "esim";
                            user: string | null;
                            reseller: string | null;
                            client: string | null;
                            /** @enum {string} */
                            orderType: "app_user" | "reseller_client";
                            networkProvider: string;
                            planName: string;
                            currency: string;
                            /** @description In minor units of `currency`. */
                            planPriceMinor: number;
                            /** @description In minor units of `currency`. */
                            deliveryFeeMinor: number;
                            /** @description In minor units of `currency`. */
                            serviceChargeMinor: number;
                            /** @description In basis points. */
                            taxRateBps: number;
                            /** @description In minor units of `currency`. */
                            taxMinor: number;
                            /** @description In minor units of `currency`. */
                            totalMinor: number;
                            deliveryAddress?: {
                                line1: string;
                                line2?: string;
                                city: string;
                                state?: string;
                                postalCode?: string;
                                country: string;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        stock: "available" | "none";
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    placeBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orders": [
                 *         {
                 *           "plan": "0199d1f0-0000-7000-8000-000000000001",
                 *           "simType": "esim"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    orders: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            index: number;
                            ok: boolean;
                            doc?: components["schemas"]["orders"];
                            code?: string;
                            message?: string;
                        }[];
                        done: number;
                        failed: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    moveOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0199d1f0-0000-7000-8000-000000000001"
                 *       ],
                 *       "status": "confirmed"
                 *     }
                 */
                "application/json": {
                    ids: string[];
                    /** @enum {string} */
                    status: "pending" | "confirmed" | "dispatched" | "delivered" | "activated" | "cancelled";
                    reason?: string | null;
                    delivery?: {
                        carrier: string;
                        trackingNumber?: string;
                        courier?: string;
                        expectedAt?: string;
                    } | null;
                    /** @default false */
                    validateOnly?: boolean;
                };
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            /** @description Of the file, from 1. */
                            line?: number;
                            status?: string;
                            code?: string;
                            message?: string;
                        }[];
                        done: number;
                        failed: number;
                    };
                };
            };
            /** @description More than 500 are queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        job: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readBulkMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `results` fill when it is completed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            /** @description Of the file, from 1. */
                            line?: number;
                            status?: string;
                            code?: string;
                            message?: string;
                        }[];
                        done: number;
                        failed: number;
                        /** Format: uuid */
                        id: string;
                        status: string;
                        total: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    assignDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0199d1f0-0000-7000-8000-000000000001"
                 *       ],
                 *       "carrier": "DHL"
                 *     }
                 */
                "application/json": {
                    carrier: string;
                    trackingNumber?: string;
                    courier?: string;
                    expectedAt?: string;
                    ids?: string[];
                    csv?: string;
                    /** @default false */
                    validateOnly?: boolean;
                };
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            id: string;
                            ok: boolean;
                            /** @description Of the file, from 1. */
                            line?: number;
                            status?: string;
                            code?: string;
                            message?: string;
                        }[];
                        done: number;
                        failed: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    printPacking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0199d1f0-0000-7000-8000-000000000001"
                 *       ],
                 *       "papers": [
                 *         "slips"
                 *       ]
                 *     }
                 */
                "application/json": {
                    ids: string[];
                    /**
                     * @default [
                     *       "slips",
                     *       "labels"
                     *     ]
                     */
                    papers?: ("slips" | "labels")[];
                };
            };
        };
        responses: {
            /** @description Slips, then labels, eight a sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    orderStatistics: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sums of the orders created in the range. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        byStatus: {
                            key: string;
                            currency: string;
                            orders: number;
                            /** @description In minor units of `currency`. */
                            amountMinor: number;
                        }[];
                        byPaymentStatus: {
                            key: string;
                            currency: string;
                            orders: number;
                            /** @description In minor units of `currency`. */
                            amountMinor: number;
                        }[];
                        bySource: {
                            key: string;
                            currency: string;
                            orders: number;
                            /** @description In minor units of `currency`. */
                            amountMinor: number;
                        }[];
                        byDay: {
                            start: string;
                            currency: string;
                            orders: number;
                            /** @description In minor units of `currency`. */
                            amountMinor: number;
                        }[];
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    orderTimeline: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            actor: {
                                collection: string;
                                id?: string | null;
                                label?: string | null;
                            };
                            subject: {
                                collection: string;
                                id?: string | null;
                                label?: string | null;
                            };
                            summary: string;
                            from?: string;
                            to?: string;
                            reason?: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    moveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "cancelled",
                 *       "reason": "The customer asked for it."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "pending" | "confirmed" | "dispatched" | "delivered" | "activated" | "cancelled";
                    reason?: string | null;
                    /** @default true */
                    notify?: boolean;
                    /** @default false */
                    refund?: boolean;
                    delivery?: {
                        carrier: string;
                        trackingNumber?: string;
                        courier?: string;
                        expectedAt?: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description The changed order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["orders"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Ordered twice."
                 *     }
                 */
                "application/json": {
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description The changed order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["orders"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    bindSim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "iccid": "8948010000000000015"
                 *     }
                 */
                "application/json": {
                    iccid?: string | null;
                };
            };
        };
        responses: {
            /** @description The changed order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["orders"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readEsim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each reading is an event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activationCode: string;
                        qrPng: string;
                        qrSvg: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    sendEsim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changed order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["orders"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    notifyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "template": "order_confirmation",
                 *       "channel": "email"
                 *     }
                 */
                "application/json": {
                    /** @description The key of a published text. */
                    template: string;
                    /** @enum {string} */
                    channel: "email" | "sms";
                };
            };
        };
        responses: {
            /** @description The message, queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["messages"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    assignDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "carrier": "DHL",
                 *       "trackingNumber": "JD0146"
                 *     }
                 */
                "application/json": {
                    carrier: string | null;
                    trackingNumber?: string;
                    courier?: string;
                    expectedAt?: string;
                    /** @default false */
                    replace?: boolean;
                };
            };
        };
        responses: {
            /** @description The changed order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["orders"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportOrders: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    refundTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The card never arrived."
                 *     }
                 */
                "application/json": {
                    amountMinor?: number | null;
                    reason: string;
                    /** @default false */
                    validateOnly?: boolean;
                };
            };
        };
        responses: {
            /** @description With `validateOnly`: what a refund would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: {
                            /** @description In minor units of `currency`. */
                            amountMinor: number;
                            /** @description In minor units of `currency`. */
                            taxMinor: number;
                            /** @description In minor units of `currency`. */
                            netMinor: number;
                            /** @description In minor units of `currency`. */
                            remainingMinor: number;
                            currency: string;
                            gateway: string;
                            /** @description In minor units of `currency`. */
                            commissionMinor: number;
                        };
                        message: string;
                    };
                };
            };
            /** @description The refund. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["transactions"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    invoiceOfTransaction: {
        parameters: {
            query?: {
                kind?: "invoice" | "credit_note";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same bytes each time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportTransactions: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportInvoices: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["users"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    revokeInvitationOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its link is void. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["users"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    moveUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "active"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "pending_verification" | "active" | "blocked";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The changed user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["users"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each reading is an event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        idDocumentType?: string | null;
                        idDocumentNumber?: string | null;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listOrdersOfUsers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listTransactionsOfUsers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["transactions-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listTicketsOfUsers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tickets-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportUsers: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    inviteReseller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["resellers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    revokeInvitationOfReseller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its link is void. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["resellers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    moveReseller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "active"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "pending" | "active" | "suspended";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The changed reseller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["resellers"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessions and keys would end, for clients nothing could be ordered; open orders and held credit stay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: number;
                        apiKeys: number;
                        clients: number;
                        openOrders: number;
                        /** @description In minor units of `currency`. */
                        heldMinor: number;
                        currency: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    creditReseller: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 50000,
                 *       "currency": "USD",
                 *       "reason": "Invoice 12 paid."
                 *     }
                 */
                "application/json": {
                    amountMinor: number;
                    currency: string;
                    reason: string;
                    method?: ("bank_transfer" | "cash" | "correction") | null;
                };
            };
        };
        responses: {
            /** @description The transaction. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["transactions"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    topUpBalance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 50000,
                 *       "gateway": "sandbox"
                 *     }
                 */
                "application/json": {
                    amountMinor: number;
                    gateway: string;
                    paymentMethod?: string | null;
                };
            };
        };
        responses: {
            /** @description The payment; `next` is what the client must do. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        transaction: components["schemas"]["transactions"];
                        /** @enum {string} */
                        status: "pending" | "completed" | "failed" | "cancelled";
                        next?: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    readStatement: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                format?: "json" | "csv" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        /** @description In minor units of `currency`. */
                        openingBalanceMinor: number;
                        lines: {
                            /** Format: date-time */
                            at: string;
                            type: string;
                            reference: string;
                            /** @description In minor units of `currency`. */
                            amountMinor: number;
                            /** @description In minor units of `currency`. */
                            balanceAfterMinor: number;
                        }[];
                        /** @description In minor units of `currency`. */
                        closingBalanceMinor: number;
                    };
                    "text/csv": string;
                    "application/pdf": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listClientsOfResellers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clients-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listOrdersOfResellers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listTransactionsOfResellers: {
        parameters: {
            query?: {
                /**
                 * @description A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.
                 * @example {}
                 */
                where?: {
                    [key: string]: unknown;
                };
                /** @description Words that the fields people search by hold, in any order; of orders also their people and cards. */
                search?: string;
                /** @description Names of fields, by commas; `-` before a name turns it around. */
                sort?: string;
                /** @description At most 200 (staff: 1,000); more is clamped. */
                limit?: number;
                page?: number;
                /** @description `next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber. */
                after?: string;
                /** @description The language of localized texts. */
                locale?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["transactions-list"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportResellers: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    moveClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "active"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "active" | "inactive" | "suspended";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The changed client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["clients"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    changeClientPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "0199d1f0-0000-7000-8000-000000000001",
                 *       "effective": "next_month"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    plan: string;
                    /** @enum {string} */
                    effective: "now" | "next_month";
                    /** @description Stays in the history. */
                    reason?: string;
                    /** @description Only answers the difference in price. */
                    validateOnly?: boolean;
                };
            };
        };
        responses: {
            /** @description The client, and what the plan costs more or less. Moves no money. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["clients"];
                        /** @description Of the plans alone, without fees and tax, in the currency of the reseller. */
                        price: {
                            currency: string;
                            fromMinor: number | null;
                            /** @description In minor units of `currency`. */
                            toMinor: number;
                            differenceMinor: number | null;
                        };
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    reportClientUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day": "2026-11-27",
                 *       "megabytes": 512,
                 *       "source": "network"
                 *     }
                 */
                "application/json": {
                    /** @description A day of the business's. */
                    day: string;
                    megabytes: number;
                    /** @description Who measured. Each counts by itself. */
                    source: string;
                };
            };
        };
        responses: {
            /** @description The client. Of a day and source the last figure counts, however often it comes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The client; for a key that may not read clients these fields alone. */
                        doc: {
                            /** Format: uuid */
                            id: string;
                            /** @description Megabytes of the business's month, of all sources. */
                            currentUsage: number;
                            /** @description Megabytes a month; 0 is no limit. */
                            monthlyLimit: number;
                            /** @description YYYY-MM */
                            usageMonth?: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    overrideClientLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "monthlyLimit": 2048,
                 *       "reason": "Used as a hotspot for a whole house."
                 *     }
                 */
                "application/json": {
                    /** @description In MB a month; 0 is no limit. */
                    monthlyLimit: number;
                    reason: string;
                    /**
                     * @description Whether the reseller may no longer change it. `false` gives it back to them.
                     * @default true
                     */
                    isFixed?: boolean;
                };
            };
        };
        responses: {
            /** @description The changed client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["clients"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    moveClientToReseller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reseller": "0199d1f0-0000-7000-8000-000000000001",
                 *       "reason": "Their shop closed."
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    reseller: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The moved client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["clients"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportClients: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportPlans: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportSims: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportCarriers: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportAccounts: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportLedgerEntries: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportGatewayEvents: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportCannedAnswers: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "welcome",
                 *       "channel": "email",
                 *       "language": "en",
                 *       "subject": "Welcome, {{name}}",
                 *       "body": {
                 *         "root": {
                 *           "type": "root",
                 *           "version": 1,
                 *           "format": "",
                 *           "indent": 0,
                 *           "direction": "ltr",
                 *           "children": [
                 *             {
                 *               "type": "paragraph",
                 *               "version": 1,
                 *               "format": "",
                 *               "indent": 0,
                 *               "children": [
                 *                 {
                 *                   "type": "text",
                 *                   "version": 1,
                 *                   "text": "Hello {{name}}",
                 *                   "format": 0
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    key: string;
                    /**
                     * @default email
                     * @enum {string}
                     */
                    channel?: "email" | "sms";
                    /** @default en */
                    language?: string;
                    subject?: string | null;
                    body?: ({
                        root: {
                            /** @constant */
                            type: "root";
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    }) | null;
                };
            };
        };
        responses: {
            /** @description What its reader would get. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subject: string;
                        html: string;
                        text: string;
                        /** @description For an SMS: as how many parts it is sent and billed. */
                        segments: {
                            /** @enum {string} */
                            encoding: "GSM-7" | "UCS-2";
                            units: number;
                            segments: number;
                            unitsLeft: number;
                            costly: string[];
                        } | null;
                        faults: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    sendTemplateTrial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "welcome",
                 *       "channel": "email",
                 *       "language": "en",
                 *       "subject": "Welcome, {{name}}",
                 *       "body": {
                 *         "root": {
                 *           "type": "root",
                 *           "version": 1,
                 *           "format": "",
                 *           "indent": 0,
                 *           "direction": "ltr",
                 *           "children": [
                 *             {
                 *               "type": "paragraph",
                 *               "version": 1,
                 *               "format": "",
                 *               "indent": 0,
                 *               "children": [
                 *                 {
                 *                   "type": "text",
                 *                   "version": 1,
                 *                   "text": "Hello {{name}}",
                 *                   "format": 0
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    key: string;
                    /**
                     * @default email
                     * @enum {string}
                     */
                    channel?: "email" | "sms";
                    /** @default en */
                    language?: string;
                    subject?: string | null;
                    body?: ({
                        root: {
                            /** @constant */
                            type: "root";
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    }) | null;
                };
            };
        };
        responses: {
            /** @description Whom it goes to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        doc: {
                            /** Format: uuid */
                            id: string;
                            /** Format: email */
                            to: string;
                        };
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    resendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["messages"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportMessages: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    linkFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whoever has the address opens the file until it expires. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    inviteAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["admins"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    revokeInvitationOfAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its link is void. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["admins"];
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportAdmins: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": {
                    /** @default 24 */
                    overlapHours?: number;
                };
            };
        };
        responses: {
            /** @description The key; its new secret is in this answer alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["api-keys"];
                        secret: string;
                        message: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportApiKeys: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportEvents: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    listPublicSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names, colours and public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        value: unknown;
                        /** @enum {string} */
                        type: "string" | "number" | "boolean" | "json";
                        description: string | null;
                        isPublic: boolean;
                        updatedBy: string | null;
                        updatedAt: string | null;
                    }[];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    exportSettings: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                columns?: string;
                sort?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, written as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
    runSavedReport: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        title: string;
                        timeZone: string;
                        asOf: string;
                        parameters: {
                            [key: string]: unknown;
                        };
                        shape: {
                            filters: {
                                column: string;
                                /** @enum {string} */
                                is: "is" | "is_not" | "contains" | "at_least" | "at_most";
                                value: string;
                            }[];
                            groupBy: string[];
                            columns: string[];
                        };
                        from: string | null;
                        to: string | null;
                        isCut: boolean;
                        columns: {
                            name: string;
                            label: string;
                            isTotalled?: boolean;
                            /** @description What it holds: money is in minor units of the currency of its row. */
                            type: string;
                            link?: {
                                to: string;
                                id: string;
                            };
                        }[];
                        rows: {
                            [key: string]: string | number | null;
                        }[];
                        totals: {
                            currency: string | null;
                            values: {
                                [key: string]: number;
                            };
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["errors"];
                };
            };
        };
    };
}
