// Made by `npm run index` from Microsoft's published permission data (see NOTICE). Do not edit.
export const PERMISSION_DATA_SHA256 = "d53fa28a8c4f0a47d2bddb52d1458f08c1988f4afcbefc97b6d2ab8a2002e46d";
export const PERMISSION_DATA = `format 1
date 2026-08-07
commit 6cbd6bbd
permissions
APIConnectors.ReadWrite.All A3!1dfe531a-24a6-4f1b-80f4-7a0dc5a0a171 W3!c67b52c5-7c69-48b6-9d48-7b3af3ded914
AccessReview.Read.All A3!d07a8cc0-3d51-4b77-b3b0-32704d1f69fa W3!ebfcd32b-babb-40f4-a14b-42706e83bd28
AccessReview.ReadWrite.All A3!ef5f7d5c-338f-44b0-86c3-351f46c8bb5f W3!e4aa47b9-9a69-4109-82ed-36ec70d85ff1
AccessReview.ReadWrite.Membership A3!18228521-a591-40f1-b215-5fad4488c117 W3!5af8c3f5-baca-439a-97b0-ea58a435e269
Acronym.Read.All W39084c10f-a2d6-4713-8732-348def50fe02
AdministrativeUnit.Read.All A3!134fd756-38ce-4afd-ba33-e9623dbe66c2 W3!3361d15d-be43-4de6-b441-3c746d05163d
AdministrativeUnit.ReadWrite.All A3!5eb59dd3-1da2-4329-8733-9dabdc435916 W3!7b8a2d34-6b3f-4542-a343-54651608ad81
AgentCardManifest.Read.All A3!3ee18438-e6e5-4858-8f1c-d7b723b45213 W2!ada96a26-9579-4c29-a578-c3482a765716
AgentCardManifest.ReadWrite.All A3!228b1a03-f7ca-4348-b50d-e8a547ab61af W2!80151b1a-1c31-4846-ae0d-c79939ee13d1
AgentCardManifest.ReadWrite.ManagedBy A2!77f6034c-52f5-4526-9fa1-d55a67e72cc4
AgentCollection.Read.All A3!e65ee1da-d1d5-467b-bdd0-3e9bb94e6e0c W2!fa50be38-fdff-469c-96dc-ef5fce3c64bf
AgentCollection.Read.Global W3!b14924c8-87f1-438a-81f2-dc370ba2f45d
AgentCollection.Read.Quarantined W3!43acfda3-daf3-4aa4-955d-b051d0024e82
AgentCollection.ReadWrite.All A3!feb31d7d-a227-4487-898c-e014840d07b3 W2!6d8a7002-a05e-4b95-a768-0e6f0badc6c8
AgentCollection.ReadWrite.Global W3!c001dd65-8a6b-4349-ab0c-4e8a410d28d2
AgentCollection.ReadWrite.ManagedBy A2!2e0fb698-9996-479f-926b-ce63f4397829
AgentCollection.ReadWrite.Quarantined W3!ae331cc9-9f51-484b-a90b-124f2e4a6398
AgentIdUser.ReadWrite.All A3!d0ca41aa-9212-8ec6-8bee-d30600b82eda W3!c3da4fc2-a3f7-fb10-b270-15dd66d000b6
AgentIdUser.ReadWrite.IdentityParentedBy A3!b289933a-7ef7-c0d0-dedf-17468cb8aaf4 W3!a1943f6a-e709-4b6c-baf0-25f7912a03bf
AgentIdentity.Create.All A4! W3!
AgentIdentity.CreateAsManager A4!327e565c-c8db-4e90-b4fd-162755297b92
AgentIdentity.DeleteRestore.All A3! W3!
AgentIdentity.EnableDisable.All A3! W3!
AgentIdentity.Read.All A3! W3!
AgentIdentity.ReadWrite.All A3! W3!
AgentIdentity.UpdateSponsors.All A3! W3!
AgentIdentityBlueprint.AddRemoveCreds.All A3! W3!
AgentIdentityBlueprint.Create A4! W3!
AgentIdentityBlueprint.DeleteRestore.All A3! W3!
AgentIdentityBlueprint.Read.All A3! W3!
AgentIdentityBlueprint.ReadWrite.All A3! W3!
AgentIdentityBlueprint.UpdateAuthProperties.All A3! W3!
AgentIdentityBlueprint.UpdateBranding.All A3! W3!
AgentIdentityBlueprint.UpdateSponsors.All A3! W3!
AgentIdentityBlueprintPrincipal.Create A4! W3!
AgentIdentityBlueprintPrincipal.DeleteRestore.All A3! W3!
AgentIdentityBlueprintPrincipal.EnableDisable.All A3! W3!
AgentIdentityBlueprintPrincipal.Read.All A3! W3!
AgentIdentityBlueprintPrincipal.ReadWrite.All A3! W3!
AgentInstance.Read.All A3!799a4732-85b8-4c67-b048-75f0e88a232b W2!4c3c738a-2df0-4877-bf4a-f796950ff34c
AgentInstance.ReadWrite.All A3!07abdd95-78dc-4353-bd32-09f880ea43d0 W2!fc79e324-da24-497a-b5ec-e7de08320375
AgentInstance.ReadWrite.ManagedBy A2!782ab1bf-24f1-4c27-8bbc-2006d42792a6
AgentRegistration.Read.All A3!d3acceb6-4673-47c0-aeac-582f2c7cf72c W3ef96ce0b-b2ea-4ae4-a783-108212d8ecee
AgentRegistration.ReadWrite.All A3!39fb8c64-7bd3-4107-8515-14d6e55ddda4 W3!20f263bf-7d50-4e66-912c-16b4b4194fd4
Agreement.Read.All W3!af2819c9-df71-4dd3-ade7-4d7c9dc653b7
Agreement.ReadWrite.All W3!ef4b5d93-3104-4664-9053-a5c49ab44218
AgreementAcceptance.Read W2!0b7643bb-5336-476f-80b5-18fbfbc91806
AgreementAcceptance.Read.All W3!a66a5341-e66e-4897-9d52-c2df58c2bfb9
AiEnterpriseInteraction.Read W2859cceb9-2ec2-4e48-bcd7-b8490b5248a5
AiEnterpriseInteraction.Read.All A3!839c90ab-5771-41ee-aef8-a562e8487c1e
AiEnterpriseInteraction.Read.User A2!10d712aa-b4cd-4472-b0ba-6196e04c344f
Analytics.Read W2e03cf23f-8056-446a-8994-7d93dfc8b50e
AppCatalog.Read.All A3!e12dae10-5a57-4817-b79d-dfbec5348930 W388e58d74-d3df-44f3-ad47-e89edf4472e4
AppCatalog.ReadWrite.All A3!dc149144-f292-421e-b185-5953f2e98d7f W3!1ca167d5-1655-44a1-8adf-1414072e1ef9
AppCatalog.Submit W23db89e36-7fa6-4012-b281-85f3d9d9fd2e
AppCertTrustConfiguration.Read.All A3!f0d7f93b-6fce-4221-a197-ace5848da396 W3!af281d3a-030d-4122-886e-146fb30a0413
AppCertTrustConfiguration.ReadWrite.All A3!e508b0bc-7b1a-4b59-8646-d12066f4a72f W3!4bae2ed4-473e-4841-a493-9829cfd51d48
AppRegistration.Create A3! W3!
AppRoleAssignment.ReadWrite.All A4!06b708a9-e830-4db3-a914-8e69da51d44f W3!84bccea3-f856-4a8a-967b-dbe0a3d53a64
Application-RemoteDesktopConfig.ReadWrite.All A3!3be0012a-cc4e-426b-895b-f9c836bf6381 W3!ffa91d43-2ad8-45cc-b592-09caddeb24bb
Application.Read.All A3!9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30 W3!c79f8feb-a9db-4090-85f9-90d820caa0eb P3!c79f8feb-a9db-4090-85f9-90d820caa0eb
Application.ReadWrite.All A4!1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9 W3!bdfbf15f-ee85-4955-8675-146e8e5296b5 P3!bdfbf15f-ee85-4955-8675-146e8e5296b5
Application.ReadWrite.OwnedBy A3!18a4783c-866b-4cc7-a460-3d5e5662c884
ApprovalSolution.Read W3b0df437d-d341-4df0-aa3e-89ca81a1207f
ApprovalSolution.Read.All A3!9f265de7-8d5e-4e9a-a805-5e8bbc49656f
ApprovalSolution.ReadWrite W36768d3af-4562-48ff-82d2-c5e19eb21b9c
ApprovalSolution.ReadWrite.All A3!45583558-1113-4d06-8969-e79a28edc9ad
ApprovalSolutionResponse.ReadWrite W389d944f2-2011-44ad-830c-aa9bf5ef2319
AttackSimulation.Read.All A3!93283d0a-6322-4fa8-966b-8c121624760d W3!104a7a4b-ca76-4677-b7e7-2f4bc482f381
AttackSimulation.ReadWrite.All A3!e125258e-8c8a-42a8-8f55-ab502afa52f3 W327608d7c-2c66-4cad-a657-951d575f5a60
AuditActivity.Read A2!99bc85fb-e857-4220-9f8c-3a1c83148d2e W1!16786f81-40d2-4116-bb26-d1a753bf0b20
AuditActivity.Write A2!f6318678-2713-4bb6-b123-233e7336c1bd W2!a78fd341-0672-4792-a8ae-a5925b2546eb
AuditLog.Read.All A3!b0afded3-3588-46d8-8b3d-9842eff778da W3!e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20
AuditLogsQuery-CRM.Read.All A3!20e6f8e4-ffac-4cf7-82f7-70ddb7564318 W3!ba78b16f-1e01-41b6-89ca-73e0a32b304c
AuditLogsQuery-Endpoint.Read.All A3!0bc85aed-7b0b-437a-bac8-3b29a1b84c99 W3!ee3409fe-617f-43cf-bd1e-fc8b38049e69
AuditLogsQuery-Entra.Read.All A3!7276d950-48fc-4269-8348-f22f2bb296d0 W3!5ff2f415-e0f1-4d11-bfd0-6d87c0f667fd
AuditLogsQuery-Exchange.Read.All A3!6b0d2622-d34e-4470-935b-b96550e5ca8d W3!6c8c71d2-c7e1-45b0-ac6d-1d2724fba6ae
AuditLogsQuery-OneDrive.Read.All A3!8a169a81-841c-45fd-ad43-96aede8801a0 W3!4a72c235-a50d-4870-b598-fd88fd1fa074
AuditLogsQuery-SharePoint.Read.All A3!91c64a47-a524-4fce-9bf3-3d569a344ecf W3!30630b65-ed12-4a81-9130-e3a964109fae
AuditLogsQuery.Read.All A3!5e1e9171-754d-478c-812c-f1755a9a4c2d W3!1d9e7ac3-0eca-442c-82f9-e92625af6e6d
AuthenticationContext.Read.All A3!381f742f-e1f8-4309-b4ab-e3d91ae4c5c1 W3!57b030f1-8c35-469c-b0d9-e4a077debe70
AuthenticationContext.ReadWrite.All A3!a88eef72-fed0-4bf7-a2a9-f19df33f8b83 W3!ba6d575a-1344-4516-b777-1404f5593057
BackupRestore-Configuration.Read.All A4!5fbb5982-3230-4882-93c0-2167523ce0c2 W-!444ed4b6-0554-4dc6-8e9c-3f9a34ee3ff6
BackupRestore-Configuration.ReadWrite.All A4!18133149-5489-40ac-80f0-4b6fa85f6cdc W-!a0244d16-171c-4496-8ffb-7b9b6954d339
BackupRestore-Control.Read.All A4!6fe20a79-0e15-45a1-b019-834c125993a0 W-!af598c63-4292-4437-b925-e996354d3854
BackupRestore-Control.ReadWrite.All A4!fb240865-88f8-4a1d-923f-98dbc7920860 W-!96d46335-d92d-41b8-bc9f-273a692381ea
BackupRestore-Restore.Read.All A4!87853aa5-0372-4710-b34b-cef27bb7156e W-!94b36f78-434f-4904-8c08-421d9a9c1dc2
BackupRestore-Restore.ReadWrite.All A4!bebd0841-a3d8-4313-a51d-731112c8ee41 W-!9f89e109-94b9-4c9b-b4fc-98cdaa54f574
BackupRestore-Search.Read.All A4!f6135c51-c766-4be1-9638-ed90c2ed2443 W-!2b24830f-f435-446f-ab5a-b1e70d9a2eb5
BitlockerKey.Read.All A3!57f1cf28-c0c4-4ec3-9a30-19a2eaaf2f6e W3!b27a61ec-b99c-4d6a-b126-c4375d08ae30
BitlockerKey.ReadBasic.All A3!f690d423-6b29-4d04-98c6-694c42282419 W3!5a107bfc-4f00-4e1a-b67e-66451267bc68
Bookings.Manage.All A3!6b22000a-1228-42ec-88db-b8c00399aecb W37f36b48e-542f-4d3b-9bcb-8406f0ab9fdb
Bookings.Read.All A3!6e98f277-b046-4193-a4f2-6bf6a78cd491 W333b1df99-4b29-4548-9339-7a7b83eaeebc
Bookings.ReadWrite.All A3!0c4b2d20-7919-468d-8668-c54b09d4dee8 W3948eb538-f19d-4ec5-9ccc-f059e1ea4c72
BookingsAppointment.ReadWrite.All A3!9769393e-5a9f-4302-9e3d-7e018ecb64a7 W302a5a114-36a6-46ff-a102-954d89d9ab02
Bookmark.Read.All W398b17b35-f3b1-4849-a85f-9f13733002f0
BrowserSiteLists.Read.All A3!c5ee1f21-fc7f-4937-9af0-c91648ff9597 W3fb9be2b7-a7fc-4182-aec1-eda4597c43d5
BrowserSiteLists.ReadWrite.All A3!8349ca94-3061-44d5-9bfb-33774ea5e4f9 W383b34c85-95bf-497b-a04e-b58eca9d49d0
BusinessScenarioConfig.Read.All W3!d16480b2-e469-4118-846b-d3d177327bee
BusinessScenarioConfig.Read.OwnedBy A3!acc0fc4d-2cd6-4194-8700-1768d8423d86 W2!c47e7b6e-d6f1-4be9-9ffd-1e00f3e32892
BusinessScenarioConfig.ReadWrite.All W3!755e785b-b658-446f-bb22-5a46abd029ea
BusinessScenarioConfig.ReadWrite.OwnedBy A3!bbea195a-4c47-4a4f-bff2-cba399e11698 W2!b3b7fcff-b4d4-4230-bf6f-90bd91285395
BusinessScenarioData.Read.OwnedBy A3!6c0257fd-cffe-415b-8239-2d0d70fdaa9c W2!25b265c4-5d34-4e44-952d-b567f6d3b96d
BusinessScenarioData.ReadWrite.OwnedBy A3!f2d21f22-5d80-499e-91cc-0a8a4ce16f54 W2!19932d57-2952-4c60-8634-3655c79fc527
Calendars.Read A4!798ee544-9d2d-430c-a058-570e29e34338 W2465a38f9-76ea-45b9-9f34-9e8b0d4b0b42 P2465a38f9-76ea-45b9-9f34-9e8b0d4b0b42
Calendars.Read.Shared W22b9c4092-424d-4249-948d-b43879977640 P22b9c4092-424d-4249-948d-b43879977640
Calendars.ReadBasic A-! W2!662d75ba-a364-42ad-adee-f5f880ea4878 P2!662d75ba-a364-42ad-adee-f5f880ea4878
Calendars.ReadBasic.All A3!8ba4a692-bc31-4128-9094-475872af8a53
Calendars.ReadWrite A3!ef54d2bf-783f-4e0f-bca1-3210c0444d99 W21ec239c2-d7c9-4623-a91a-a9775856bb36 P21ec239c2-d7c9-4623-a91a-a9775856bb36
Calendars.ReadWrite.Shared W212466101-c9b8-439a-8589-dd09ee67e8e9
CallDelegation.Read W3305b375b-00fe-48bf-81bc-e8d78954c1b6
CallDelegation.Read.All A3!5aa33e77-b893-495e-bdc5-4bf6f27d42a0
CallDelegation.ReadWrite W2599abf67-f72b-4b5f-98a3-cb38fe646118
CallDelegation.ReadWrite.All A3!8d06abce-e69b-4122-ba60-4f901bb1db2f
CallEvents-Emergency.Read.All A3!f0a35f91-2aa6-4a99-9d5a-5b6bcb66204e
CallEvents.Read W3!43431c03-960e-400f-87c6-8f910321dca3
CallEvents.Read.All A3!1abb026f-7572-49f6-9ddd-ad61cbba181e
CallRecord-PstnCalls.Read.All A3!a2611786-80b3-417e-adaa-707d4261a5f0
CallRecordings.Read.All A3!ce8fb1f1-5e1f-44a0-b102-4ec28454d0dc W3!63d31bd6-bcf5-40ca-8283-ba4130a66405
CallRecords.Read.All A3!45bbb07e-7321-4fd7-a8f6-3ff27e6a81c8
CallTranscripts.Read.All A3!4cd61b6d-8692-40bf-9d90-7f38db5e5fce W3!fbace248-5d8e-441c-85ca-cc19221a69a2
Calls.AccessMedia.All A3!a7a681dc-756e-4909-b988-f160edc6655f
Calls.AccessMedia.Chat A2!e716890c-c30a-4ac3-a0e3-551e7d9e8deb
Calls.Initiate.All A3!284383ee-7f6e-4e40-a2a8-e85dcb029101
Calls.InitiateGroupCall.All A3!4c277553-8a09-487b-8023-29ee378d8324
Calls.JoinGroupCall.All A3!f6b49018-60ab-4f81-83bd-22caeabfed2d
Calls.JoinGroupCallAsGuest.All A3!fd7ccf6b-3d28-418b-9701-cd10f5cd2fd4
Calls.JoinGroupCallasGuest.All A-!
Calls.JoinGroupCalls.Chat A2!a01e73f1-94da-4f6d-9b73-02e4ea65560b
Calls.ReportSyntheticMedia.All A3!050b0d28-840a-4ff6-bdf9-cc6221acbc1f
CaseManagement.Read.All A3!b328f35f-712c-40d6-b6b4-95449d77b352 W3!7bdc421c-99cd-4b67-a749-aa8e92775f7e
CaseManagement.ReadWrite.All A3!57ac77a0-bb98-4ba8-bf9a-7af06dcdcc1f W3!363a0763-d7eb-40bc-9457-6be55acd81e2
ChangeManagement.Read.All A2418dae40-2b65-4819-900c-519a04e4d278 W14628dff5-c33e-4fde-b17a-b64e7acb1bed
Channel.Create A3!f3a65bd4-b703-46df-8f7e-0174fea562aa W2!101147cf-4178-4455-9d58-02b5c164e759
Channel.Create.Group A2!65af85d7-62bb-4339-a206-7160fd427454
Channel.Delete.All A3!6a118a39-1227-45d4-af0c-ea7b40d210bc W3!cc83893a-e232-4723-b5af-bd0b01bcfe65
Channel.Delete.Group A2!4432e57d-0983-4c17-881c-235c529f96dc
Channel.ReadBasic.All A3!59a6b24b-4225-4393-8165-ebaec5f55d7a W29d8982ae-4365-4f57-95e9-d6032a4c0b87
ChannelMember.Read.All A3!3b55498e-47ec-484f-8136-9013221c06a9 W3!2eadaff8-0bce-4198-a6b9-2cfc35a30075
ChannelMember.Read.Group A3!7e3614f5-3467-419c-9c63-dd0bbd2a88f9
ChannelMember.ReadWrite W-
ChannelMember.ReadWrite.All A3!35930dcf-aceb-4bd1-b99a-8ffed403c974 W3!0c3e411a-ce45-4cd1-8f30-f99a3efa7b11
ChannelMember.ReadWrite.Group A3!1342a0fc-cd33-4c75-ad65-d5defcfc7232
ChannelMessage.Edit W22b61aa8a-6d36-4b2f-ac7b-f29867937c53
ChannelMessage.Read.All A4!7b2449af-6ccd-4f4d-9f78-e550c193f0d1 W3!767156cb-16ae-4d10-8f8b-41b657c8c8c8
ChannelMessage.Read.Group A4!19103a54-c397-4bcd-be5a-ef111e0406fa
ChannelMessage.ReadWrite W2!5922d31f-46c8-4404-9eaf-2117e390a8a4
ChannelMessage.Send W2ebf0f66e-9fb1-49e4-a278-222f76911cf4
ChannelMessage.UpdatePolicyViolation.All A3!4d02b0cc-d90b-441f-8d82-4fb55c34d6bb
ChannelSettings.Read.All A3!c97b873f-f59f-49aa-8a0e-52b32d762124 W3!233e0cf1-dd62-48bc-b65b-b38fe87fcf8e
ChannelSettings.Read.Group A2!0a7b3084-8d18-46f5-8aef-b5b829292c6f
ChannelSettings.ReadWrite.All A3!243cded2-bd16-4fd6-a953-ff8177894c3d W3!d649fb7c-72b4-4eec-b2b4-b15acf79e378
ChannelSettings.ReadWrite.Group A3!d057ad03-b27b-49f7-8219-e0d4a706da55
Chat.Create A3!d9c48af6-9ad9-47ad-82c3-63757137b9af W238826093-1258-4dea-98f0-00003be2b8d0
Chat.Manage.Chat A3!4a14842e-6bb6-4088-b21a-7d0a24f835a6
Chat.ManageDeletion.All A3!9c7abde0-eacd-4319-bf9e-35994b1a1717 W3!bb64e6fc-6b6d-4752-aea0-dd922dbba588
Chat.ManageDeletion.Chat A3!b827a2af-24b2-4f61-9eb3-8788e66a0d86
Chat.Read W2f501c180-9344-439a-bca0-6cbf209fd270
Chat.Read.All A4!6b7d71aa-70aa-4810-a8d9-5d9fb2830017
Chat.Read.WhereInstalled A3!1c1b4c8e-3cc7-4c58-8470-9b92c9d5848b
Chat.ReadBasic W29547fcb5-d03f-419d-9948-5928bbf71b0f
Chat.ReadBasic.All A3!b2e060da-3baf-4687-9611-f4ebc0f0cbde
Chat.ReadBasic.WhereInstalled A3!818ba5bd-5b3e-4fe0-bbe6-aa4686669073
Chat.ReadWrite W29ff7295e-131b-4d94-90e1-69fde507ac11
Chat.ReadWrite.All A4!294ce7c9-31ba-490a-ad7d-97a7d075e4ed W37e9a077b-3711-42b9-b7cb-5fa5f3f7fea7
Chat.ReadWrite.WhereInstalled A3!ad73ce80-f3cd-40ce-b325-df12c33df713
Chat.UpdatePolicyViolation.All A3!7e847308-e030-4183-9899-5235d7270f58
ChatMember.Read W2!c5a9e2b1-faf6-41d4-8875-d381aa549b24
ChatMember.Read.All A3!a3410be2-8e48-4f32-8454-c29a7465209d
ChatMember.Read.Chat A2!e854bbc6-07e3-45cc-af99-b6e78fab5b80
ChatMember.Read.WhereInstalled A3!93e7c9e4-54c5-4a41-b796-f2a5adaacda7
ChatMember.ReadWrite W3!dea13482-7ea6-488f-8b98-eb5bbecf033d
ChatMember.ReadWrite.All A3!57257249-34ce-4810-a8a2-a03adf0c5693
ChatMember.ReadWrite.WhereInstalled A3!e32c2cd9-0124-4e44-88fc-772cd98afbdb
ChatMessage.Read.All A3!b9bb2381-47a4-46cd-aafb-00cb12f68504
ChatMessage.Read.Chat A2!9398c3de-3f6b-4958-90f3-5098714ff50c
ChatMessage.Send W2116b7235-7cc6-461e-b163-8e55691d839e
ChatSettings.Read.Chat A2!40d35d7c-9cc3-4f2d-912b-464457412a00
ChatSettings.ReadWrite.Chat A2!ed928a9c-7530-496a-a624-4c0a460ab3ed
CloudApp-Discovery.Read.All A364a59178-dad3-4673-89db-84fdcd622fec W3ad46d60e-1027-4b75-af88-7c14ccf43a19
CloudPC.Read.All A3!a9e09520-8ed4-4cde-838e-4fdea192c227 W35252ec4e-fd40-4d92-8c68-89dd1d3c6110
CloudPC.ReadWrite.All A3!3b4349e1-8cf5-45a3-95b7-69d1751d3e6a W3!9d77138f-f0e2-47ba-ab33-cd246c8b79d1
Community.Read.All A3!407f0cce-3212-441f-9f55-3bc91342cf86 W2!12ae2e92-14b5-47b2-babb-4e890bbedc0a
Community.ReadWrite.All A3!35d59e32-eab5-4553-9345-abb62b4c703c W3!9e69467d-e0e2-402b-a926-3d796990197f
ConfigurationMonitoring.Read.All A3!aca929ec-9830-44dc-bda1-85cf938aaa95 W3!c645bb69-adc4-4242-b620-02e635f03bf6
ConfigurationMonitoring.ReadWrite.All A3!cfa85bfb-2ee8-4e13-8e7f-489e57a015a1 W3!54505ce9-e719-41f7-a7cc-dbe114e1d811
ConsentRequest.Read.All A3!1260ad83-98fb-4785-abbb-d6cc1806fd41 W3!f3bfad56-966e-4590-a536-82ecf548ac1e
ConsentRequest.ReadWrite.All A4!9f1b81a7-0223-4428-bfa4-0bcb5535f27d W3!497d9dfa-3bd1-481a-baab-90895e54568c
Contacts-OnPremisesSyncBehavior.ReadWrite.All A3!c8948c23-e66b-42db-83fd-770b71ab78d2 W2!1e4c6c41-0803-4f52-85ef-0a5d63ad8670
Contacts.Read A3!089fe4d0-434a-44c5-8827-41ba8a0b17f5 W2ff74d97f-43af-4b68-9f2a-b77ee6968c5d P2ff74d97f-43af-4b68-9f2a-b77ee6968c5d
Contacts.Read.Shared W2242b9d9e-ed24-4d09-9a52-f43769beb9d4
Contacts.ReadWrite A3!6918b873-d17a-4dc1-b314-35f528134491 W2d56682ec-c09e-4743-aaf4-1a3aac4caa21 P2d56682ec-c09e-4743-aaf4-1a3aac4caa21
Contacts.ReadWrite.Shared W2afb6c84b-06be-49af-80bb-8f3f77004eab
Content.Process.All A3!5ad511bf-571c-4ef6-8c3c-85b94b85df98 W3!7e2467d1-f874-46bb-828e-24cb06b29d3f
Content.Process.User A2!24ceb246-ad29-4680-90b4-3e91ffad15eb W2!1d787a13-f750-4ad6-875a-fcbd2725596b
ContentActivity.Read A2!368425e7-6954-4f5a-9d92-90b75bd580c9 W1!62c55b2f-a2b1-4312-8385-be57afd901b4
ContentActivity.Write A2!2932e07a-3c29-44e4-bb36-6d0fc176387f W2!948caae6-152a-48cd-a746-4844af30e8e9
CopilotPackages.Read.All A3!72f0655d-6228-4ddc-8e1b-164973b9213b W3a2dcfcb9-cbe8-4d42-812d-952e55cf7f3f
CopilotPackages.ReadWrite.All A3!ed31732f-9495-47ed-ba3b-4ed0948c1c64 W3!e9c5fd18-ac15-43dd-9f5c-6f9611dd5604
CopilotPolicySettings.Read A3!556d5e2e-1081-4452-8147-26c3a1b06f58 W3!b7281c63-cd4d-40c3-b721-73aa8ee7c3a8
CopilotPolicySettings.ReadWrite A3!cc147c17-b8e8-4d3f-9f94-aa9e279a079a W3!e2edbde8-4448-4e49-8ebb-d53ba72df0f3
CopilotSettings-LimitedMode.Read W3!aeb2982d-632d-4155-b533-18756ab6fdd8
CopilotSettings-LimitedMode.ReadWrite W3!4704e5b2-0ada-4aa0-b18c-00ad7525bc06
CopilotTools.Read.All W372d39115-2316-4ecf-808f-e3246bfcd3f9
CrossTenantInformation.ReadBasic.All A3!cac88765-0581-4025-9725-5ebc13f729ee W2!81594d25-e88e-49cf-ac8c-fecbff49f994
CrossTenantUserProfileSharing.Read W3!cb1ba48f-d22b-4325-a07f-74135a62ee41 P3!cb1ba48f-d22b-4325-a07f-74135a62ee41
CrossTenantUserProfileSharing.Read.All A3!8b919d44-6192-4f3d-8a3b-f86f8069ae3c W3!759dcd16-3c90-463c-937e-abf89f991c18 P3!759dcd16-3c90-463c-937e-abf89f991c18
CrossTenantUserProfileSharing.ReadWrite W3!eed0129d-dc60-4f30-8641-daf337a39ffd
CrossTenantUserProfileSharing.ReadWrite.All A3!306785c5-c09b-4ba0-a4ee-023f3da165cb W3!64dfa325-cbf8-48e3-938d-51224a0cac01
CustomAuthenticationExtension.Read.All A3!88bb2658-5d9e-454f-aacd-a3933e079526 W3!b2052569-c98c-4f36-a5fb-43e5c111e6d0
CustomAuthenticationExtension.ReadWrite.All A3!c2667967-7050-4e7e-b059-4cbbb3811d03 W3!8dfcf82f-15d0-43b3-bc78-a958a13a5792
CustomDetection.Read.All A3!673a007a-9e0f-4c97-b066-3c0164486909 W3!b13ff42e-f321-4d7d-a462-141c46a1b832
CustomDetection.ReadWrite.All A3!e0fd9c8d-a12e-4cc9-9827-20c8c3cd6fb8 W3!c34088fb-0649-4714-af0b-bcbfec155897
CustomSecAttributeAssignment.Read.All A3!3b37c5a4-1226-493d-bec3-5d6c6b866f3f W3!b46ffa80-fe3d-4822-9a1a-c200932d54d0
CustomSecAttributeAssignment.ReadWrite.All A4!de89b5e4-5b8f-48eb-8925-29c2b33bd8bd W4!ca46335e-8453-47cd-a001-8459884efeae
CustomSecAttributeAuditLogs.Read.All A3!2a4f026d-e829-4e84-bdbf-d981a2703059 W3!1fcdeaab-b519-44dd-bffc-ed1fd15a24e0
CustomSecAttributeDefinition.Read.All A3!b185aa14-d8d2-42c1-a685-0f5596613624 W3!ce026878-a0ff-4745-a728-d4fedd086c07
CustomSecAttributeDefinition.ReadWrite.All A4!12338004-21f4-4896-bf5e-b75dfaf1016d W4!8b0160d4-5743-482b-bb27-efc0a485ca4a
CustomSecAttributeProvisioning.Read.All A4!9fd1f8bf-a443-4df6-bc2a-5d00c5ec7828 W3!9ddd870d-077c-49e7-b3e3-6b3012a8a880
CustomSecAttributeProvisioning.ReadWrite.All A4!1db69e9c-8d0a-498d-a5df-11fd0b68ceab W3!1140d9e4-6776-433e-a9e4-b9831adbb2e0
CustomTags.Read.All A3!ab8a5872-7c88-47a6-8141-7becce939190 W3!de6ea87d-10bd-467c-8682-d525a0c61b89
CustomTags.ReadWrite.All A3!2f503208-e509-4e39-974c-8cc16e5785c9 W3!2f1bbe0a-f34b-4efb-9edb-8db8dcb50eca
DelegatedAdminRelationship.Read.All A3!f6e9e124-4586-492f-adc0-c6f96e4823fd W3!0c0064ea-477b-4130-82a5-4c2cc4ff68aa
DelegatedAdminRelationship.ReadWrite.All A3!cc13eba4-8cd8-44c6-b4d4-f93237adce58 W3!885f682f-a990-4bad-a642-36736a74b0c7
DelegatedPermissionGrant.ReadWrite.All A4!8e8e4742-1d95-4f68-9d56-6ee75648c72a W4!41ce6ca6-6826-4807-84f1-1c82854f7ee5
Device.Command W3bac3b9c2-b516-4ef4-bd3b-c2ef73d8d804 P3bac3b9c2-b516-4ef4-bd3b-c2ef73d8d804
Device.CreateFromOwnedTemplate W3!edc92e89-a987-48a9-911a-a7b1967dd7b1
Device.Read W111d4cd79-5ba5-460f-803f-e22c8ab85ccd P111d4cd79-5ba5-460f-803f-e22c8ab85ccd
Device.Read.All A3!7438b122-aefc-4978-80ed-43db9fcc7715 W2!951183d1-1a61-466f-a6d1-1fde911bfd95 P2!951183d1-1a61-466f-a6d1-1fde911bfd95
Device.ReadWrite.All A4!1138cb37-bd11-4084-a2b7-9f71582aeddb
DeviceLocalCredential.Read.All A3!884b599e-4d48-43a5-ba94-15c414d00588 W3!280b3b69-0437-44b1-bc20-3b2fca1ee3e9
DeviceLocalCredential.ReadBasic.All A3!db51be59-e728-414b-b800-e0f010df1a79 W3!9917900e-410b-4d15-846e-42a357488545
DeviceManagementApps.Read.All A3!7a6ee1e7-141e-4cec-ae74-d9db155731ff W3!4edf5f54-4666-44af-9de9-0144fb4b6e8c
DeviceManagementApps.ReadWrite.All A3!78145de6-330d-4800-a6ce-494ff2d33d07 W3!7b3f05d5-f68c-4b8d-8c59-a2ecd12f24af
DeviceManagementCloudCA.Read.All A3!315b6e8c-d92a-4691-919d-00ce76d1344a W3!ac5c8443-d999-471f-9247-ce92cf5c5560
DeviceManagementCloudCA.ReadWrite.All A3!f15eb2ba-ef8a-4f70-991d-da5d045154e2 W3!93028c58-65aa-48db-a706-1fe4ada325ec
DeviceManagementConfiguration.Read.All A4!dc377aa6-52d8-4e23-b271-2a7ae04cedf3 W3!f1493658-876a-4c87-8fa7-edb559b3476a
DeviceManagementConfiguration.ReadWrite.All A3!9241abd9-d0e6-425a-bd4f-47ba86e767a4 W3!0883f392-0a7a-443d-8c76-16a6d39c7b63
DeviceManagementManagedDevices.PrivilegedOperations.All A3!5b07b0dd-2377-4e44-a38d-703f09a0dc3c W3!3404d2bf-2b13-457e-a330-c24615765193
DeviceManagementManagedDevices.Read.All A3!2f51be20-0bb4-4fed-bf7b-db946066c75e W3!314874da-47d6-4978-88dc-cf0d37f0bb82
DeviceManagementManagedDevices.ReadWrite.All A3!243333ab-4d21-40cb-a475-36241daa0842 W3!44642bfe-8385-4adc-8fc6-fe3cb2c375c3
DeviceManagementRBAC.Read.All A3!58ca0d9a-1575-47e1-a3cb-007ef2e4583b W3!49f0cc30-024c-4dfd-ab3e-82e137ee5431
DeviceManagementRBAC.ReadWrite.All A3!e330c4f0-4170-414e-a55a-2f022ec2b57b W3!0c5e8a55-87a6-4556-93ab-adc52c4d862d
DeviceManagementScripts.Read.All A3!c7a5be92-2b3d-4540-8a67-c96dcaae8b43 W3!d32381d8-ee89-4220-9c83-b672aa68d404
DeviceManagementScripts.ReadWrite.All A3!9255e99d-faf5-445e-bbf7-cb71482737c4 W3!8b9d79d0-ad75-4566-8619-f7500ecfcebe
DeviceManagementServiceConfig.Read.All A3!06a5fe6d-c49d-46a7-b082-56b1b14103c7 W3!8696daa5-bce5-4b2e-83f9-51b6defc4e1e
DeviceManagementServiceConfig.ReadWrite.All A3!5ac13192-7ace-4fcf-b828-1a26f28068ee W3!662ed50a-ac44-4eef-ad86-62eed9be2a29
DeviceTemplate.Create A3!abf6441f-0772-4932-96e7-0191478dd73a W30b1717ff-3e42-4a73-8c29-e6b2e1093960
DeviceTemplate.Read.All A3!dd9febb5-0c6d-419f-b256-3afe12c6adeb W2!2bcae0b0-aa93-48e4-a9e4-855482dffdcd
DeviceTemplate.ReadWrite.All A3!9fadb66e-6421-4744-aede-4ab6fb98a884 W3!2d372e98-f1ae-406c-a157-2ea83f6f5e4a
Directory.AccessAsUser.All W3!0e263e50-5827-48a4-b97c-d940288653c7
Directory.Read.All A3!7ab1d382-f21e-4acd-a863-ba3e13f7da61 W3!06da0dbc-49e2-44d2-8312-53f166ab848a
Directory.ReadWrite.All A4!19dbc75e-c2e2-444c-a770-ec69d8559fc7 W4!c5366453-9fb0-48a5-a156-24f0c49a4b84
DirectoryRecommendations.Read.All A3!ae73097b-cb2a-4447-b064-5d80f6093921 W3!34d3bd24-f6a6-468c-b67c-0c365c1d6410
DirectoryRecommendations.ReadWrite.All A3!0e9eea12-4f01-45f6-9b8d-3ea4c8144158 W3!f37235e8-90a0-4189-93e2-e55b53867ccd
Domain-InternalFederation.Read.All A3!c0e5a7b0-e8b7-40a7-b8e0-8249e6ea81d5 W3!33203a2a-a761-40f0-8a7c-a7e74a9f8ac6
Domain-InternalFederation.ReadWrite.All A4!64d40371-8d58-4270-bc8a-b4a66de36b9a W3!857bd3ea-490e-4284-88a7-a7de1893b6ee
Domain.Read.All A3!dbb9058a-0e50-45d7-ae91-66909b5d4664 W3!2f9ee017-59c1-4f1d-9472-bd5529a7b311
Domain.ReadWrite.All A4!7e05723c-0bb0-42da-be95-ae9f08a6e53c W4!0b5d694c-a244-4bde-86e6-eb5cd07730fe
EduAssignments.Read W3!091460c9-9c4a-49b2-81ef-1f3d852acce2
EduAssignments.Read.All A3!4c37e1b6-35a1-43bf-926a-6f30f2cdf585
EduAssignments.ReadBasic W2!c0b0103b-c053-4b2e-9973-9f3a544ec9b8
EduAssignments.ReadBasic.All A3!6e0a958b-b7fc-4348-b7c4-a6ab9fd3dd0e
EduAssignments.ReadWrite W3!2f233e90-164b-4501-8bce-31af2559a2d3
EduAssignments.ReadWrite.All A3!0d22204b-6cad-4dd0-8362-3e3f2ae699d9
EduAssignments.ReadWriteBasic W2!2ef770a1-622a-47c4-93ee-28d6adbed3a0
EduAssignments.ReadWriteBasic.All A3!f431cc63-a2de-48c4-8054-a34bc093af84
EduCurricula.Read W3!484859e8-b9e2-4e92-b910-84db35dadd29
EduCurricula.Read.All A3!6cdb464c-3a03-40f8-900b-4cb7ea1da9c0
EduCurricula.ReadWrite W3!4793c53b-df34-44fd-8d26-d15c517732f5
EduCurricula.ReadWrite.All A3!6a0c2318-d59d-4c7d-bf2e-5f3902dc2593
EduReports-Reading.Read.All A3!ad248c30-1919-40c8-b3d2-304481894e88
EduReports-Reading.ReadAnonymous.All A3!040330d7-be7e-4130-b349-a6eb3a56e2f8
EduReports-Reflect.Read.All A3!c5debf73-bdc8-473d-bf07-f4074ad05f71
EduReports-Reflect.ReadAnonymous.All A3!f5d05dba-7ef0-46fc-b62c-a7282555f428
EduRoster.Read W3!a4389601-22d9-4096-ac18-36a927199112
EduRoster.Read.All A3!e0ac9e1b-cb65-4fc5-87c5-1a8bc181f648
EduRoster.ReadBasic W2!5d186531-d1bf-4f07-8cea-7c42119e1bd9
EduRoster.ReadBasic.All A3!0d412a8c-a06c-439f-b3ec-8abcf54d2f96
EduRoster.ReadWrite W3!359e19a6-e3fa-4d7f-bcab-d28ec592b51e
EduRoster.ReadWrite.All A4!d1808e82-ce13-47af-ae0d-f9b254e6d58a
EduRoster.Write W-
EduRoster.WriteWrite.All A-!
EngagementConversation.Migration.All A4!e1d2136d-eaaf-427a-a7db-f97dbe847c27
EngagementMeetingConversation.Read.All A3!d746beae-b46e-446e-924a-5b805a5c4467 W2!58c5819e-29bd-4400-ad52-82cd82a63fbd
EngagementRole.Read W29f1da0fc-345c-4dfb-bab5-5215a073a417
EngagementRole.Read.All A3!30614864-4114-45ef-bdd9-0dd7894a1cc4 W3!3cad91a5-8413-4c4a-acfe-dfeb83d1366d
EngagementRole.ReadWrite.All A4!3ede5358-7366-4da8-a2f7-472bf9c7cc34 W3!4905982d-6459-4ccd-949c-949fefc0a8f2
EntitlementManagement.Read.All A3!c74fd47d-ed3c-45c3-9a9e-b8676de685d2 W3!5449aa12-1393-4ea2-a7c7-d0e06c1a56b2
EntitlementManagement.ReadWrite.All A4!9acd699f-1e81-4958-b001-93b1d2506e19 W3!ae7a573d-81d7-432b-ad44-4ed5c9d89038
EntitlementMgmt-SubjectAccess.ReadWrite W2e9fdcbbb-8807-410f-b9ec-8d5468c7c2ac
EntraBackup.Read.All A3!c16f30f0-3121-4976-bafe-66cb042f4f80 W3!e3dbb094-f3f9-4625-bf6a-32e96856f34c
EntraBackup.ReadWrite.Preview W3!1266f280-49c3-4d32-91a5-bf4db4fbff48
EntraBackup.ReadWrite.Recovery W3!6daf3aaf-bb77-4397-9dd6-e6d8b75727c2
EventListener.Read.All A3!b7f6385c-6ce6-4639-a480-e23c42ed9784 W3!f7dd3bed-5eec-48da-bc73-1c0ef50bc9a1
EventListener.ReadWrite.All A3!0edf5e9e-4ce8-468a-8432-d08631d18c43 W3!d11625a6-fe21-4fc6-8d3d-063eba5525ad
ExchangeMessageTrace.Read.All A3!89b20d8a-76e2-4057-867b-9961f800b9a4 W3!b2e7d27e-14e7-41ad-bb15-a88ceb9c3e90
ExternalConnection.Read.All A3!1914711b-a1cb-4793-b019-c2ce0ed21b8c W3!a38267a5-26b6-4d76-9493-935b7599116b
ExternalConnection.ReadWrite.All A3!34c37bc0-2b40-4d5e-85e1-2365cd256d79 W3!bbbbd9b3-3566-4931-ac37-2b2180d9e334
ExternalConnection.ReadWrite.OwnedBy A3!f431331c-49a6-499f-be1c-62af19c34a9d W3!4082ad95-c812-4f02-be92-780c4c4f1830
ExternalItem.Read.All A3!7a7cffad-37d2-4f48-afa4-c6ab129adcc2 W3!922f9392-b1b7-483c-a4be-0089be7704fb
ExternalItem.ReadWrite.All A3!38c3d6ee-69ee-422f-b954-e17819665354 W3!b02c54f8-eb48-4c50-a9f0-a149e5a2012f
ExternalItem.ReadWrite.OwnedBy A3!8116ae0f-55c2-452d-9944-d18420f5b2c8 W3!4367b9d7-cee7-4995-853c-a0bdfe95c1f9
ExternalUserProfile.Read.All A3!1987d7a0-d602-4262-ab90-cfdd43b37545 W3!47167bec-55a7-4caf-9ecc-8d4566e3cfb1
ExternalUserProfile.ReadWrite.All A3!761327c9-d819-4c08-9a5f-874cd2826608 W3!c6068dc7-a791-46a4-a811-b8228e6649ab
File.Read.Group A-!
FileIngestion.Ingest A3!65891b00-2fd9-4e33-be27-04a53132e3df
FileIngestionHybridOnboarding.Manage A3!766c601b-c009-4438-8290-c8b05fa00c4b
FileStorageContainer.Manage.All W4!527b6d64-cdf5-4b8b-b336-4aa0b8ca2ce5
FileStorageContainer.Selected A3!40dc41bc-0f7e-42ff-89bd-d9516947e474 W2085ca537-6565-41c2-aca7-db852babc212 P2085ca537-6565-41c2-aca7-db852babc212
Files.Read W210465720-29dd-4523-a11a-6a75c743c9d9 P210465720-29dd-4523-a11a-6a75c743c9d9
Files.Read.All A4!01d4889c-1287-42c6-ac1f-5d1e02578ef6 W3df85f4d6-205c-4ac5-a5ea-6bf408dba283 P3df85f4d6-205c-4ac5-a5ea-6bf408dba283
Files.Read.Selected W25447fe39-cb82-4c1a-b977-520e67e724eb
Files.ReadWrite W25c28f0bf-8a70-41f1-8ab2-9032436ddb65 P25c28f0bf-8a70-41f1-8ab2-9032436ddb65
Files.ReadWrite.All A4!75359482-378d-4052-8f01-80520e7db3cd W3863451e7-0667-486c-a5d6-d135439485f0 P3863451e7-0667-486c-a5d6-d135439485f0
Files.ReadWrite.AppFolder A3!b47b160b-1054-4efd-9ca0-e2f614696086 W28019c312-3263-48e6-825e-2b833497195b P28019c312-3263-48e6-825e-2b833497195b
Files.ReadWrite.Selected W217dde5bd-8c17-420f-a486-969730c1b827
Files.SelectedOperations.Selected A3!bd61925e-3bf4-4d62-bc0b-06b06c96d95c W2ef2779dc-ef1b-4211-8310-8a0ac2450081
Financials.ReadWrite.All A-! W3f534bf13-55d4-45a9-8f3c-c92fe64d6131
Goals-Export.Read.All W3!092211d9-ca1a-427b-813e-b79c7653fe71
Goals-Export.ReadWrite.All W3!2edeb9fd-4228-480c-a26d-2ed52011cf3d
Group-Conversation.Read.All A4!4f0a8235-6f6f-4ec7-9500-34b452a4a0c3 W3!c92fbbc2-50e0-4842-93ef-385c3293ea3d
Group-Conversation.ReadWrite.All A4!6679c91b-820a-4900-ab47-e97b197a89c4 W3!302bcbb5-855a-4e49-ae20-94a331b0281e
Group-NestingSupport.ReadWrite.All A3!b4c7d8e9-f2a5-4b6c-9d8e-1f2a3b4c5d6e W2!e7f8a3b2-9c1d-4e5f-8a7b-2c3d4e5f6a7b
Group-OnPremisesSyncBehavior.ReadWrite.All A3!2d9bd318-b883-40be-9df7-63ec4fcdc424 W2!37e00479-5776-4659-aecf-4841ec5d590a
Group-PreferredDataLocation.ReadWrite.All A3!603ce4e3-fb05-4b63-91ba-729bb1dca667 W3!7ba6c25f-c181-4bfd-80b1-3ac184ac5629
Group-XTenantIdentitySync.Read.All A2!35b96aac-d839-4362-abd4-7381f2b27ccd W2!f7c0661b-4247-48ac-a371-05ff047614c6
Group.Create A3!bf7b1a76-6e77-406b-b258-bf5c7720e98f
Group.ManageProtection.All A3!60f8cea0-2476-45c9-ab18-70e79e60ad14 W3!36263ed6-285e-4f84-b25a-62ec2ba17d29
Group.Read.All A3!5b567255-7703-4780-807c-7be8301ae99b W3!5f8c59db-677d-491f-a6b8-5f174b11ec1d
Group.ReadBasic.All A3!07d67222-3a10-4d3b-9ddc-b8aa43198a00 W2!ba1917bc-a64b-4c71-b66d-229d4a520e66
Group.ReadWrite.All A4!62a82d76-70ea-41e2-9197-370581804d09 W4!4e46008b-f24c-477d-8fff-7bb4ec7aafe0
GroupMember.Read.All A3!98830695-27a2-44f7-8c18-0c3ebc9698f6 W3!bc024368-1153-4739-b217-4326f2e966d0
GroupMember.ReadBasic.All A3!8222c640-cae5-4860-8d11-b32cfad95e03 W3!28539367-358c-4ed9-b7f0-793eccb8fd34
GroupMember.ReadWrite.All A4!dbaae8cf-10b5-4b86-a4a1-f871c94c6695 W4!f81125ac-d3b7-4573-a3b2-7099cc39df9e
GroupSettings.Read.All A3!f3c4f514-c65a-43f5-bfce-1735872258dd W3!2eb2bc92-94ef-4c6b-b4ab-2a09bc975e0e
GroupSettings.ReadWrite.All A3!546168c3-1183-4281-9491-fafb24dea37e W3!c1691a6d-99e2-4cfa-b4b5-9e4d67dc0f36
HealthMonitoringAlert.Read.All A3!5183ed5d-b7f8-4e9a-915e-dafb46b9cb62 W2!74b4ff32-4917-4536-a66d-38a4861e6220
HealthMonitoringAlert.ReadWrite.All A3!ac29eb50-f2f9-4518-a117-4bef18e84c7d W2!b7c60f27-2195-4d5f-96a7-6b98bdfd9664
HealthMonitoringAlertConfig.Read.All A3!bb424d73-e898-4c97-9d42-688c32810003 W2!fb873030-8626-47e6-96ff-8a5bff3b725f
HealthMonitoringAlertConfig.ReadWrite.All W2!b3e5ebc6-1c23-4337-8286-3f27165addb4
IMAP.AccessAsUser.All W2652390e4-393a-48de-9484-05f9b1212954 P2652390e4-393a-48de-9484-05f9b1212954
IdentityNotifications.Read.All A3!52ced3dd-dbb6-41a0-9ce5-61a056be97b8 W3!59cd3e28-aa9c-4f72-a734-1b592eb06853
IdentityNotifications.ReadWrite.All A3!d9fe7b9f-cb27-4289-9cb4-54debd9d3c25 W3!c9c9fdea-4ecc-4d82-a2ea-3feff3489275
IdentityProvider.Read.All A3!e321f0bb-e7f7-481e-bb28-e3b0b32d4bd0 W3!43781733-b5a7-4d1b-98f4-e8edff23e1a9
IdentityProvider.ReadWrite.All A4!90db2b9a-d928-4d33-a4dd-8442ae3d41e4 W3!f13ce604-1677-429f-90bd-8a10b9f01325
IdentityRiskEvent.Read.All A3!6e472fd1-ad78-48da-a0f0-97ab2c6b769e W3!8f6a01e7-0391-4ee5-aa22-a3af122cef27
IdentityRiskEvent.ReadWrite.All A3!db06fb33-1953-4b7b-a2ac-f1e2c854f7ae
IdentityRiskyAgent.Read.All A3! W3!
IdentityRiskyAgent.ReadWrite.All A3! W3!
IdentityRiskyServicePrincipal.Read.All A3!607c7344-0eed-41e5-823a-9695ebe1b7b0 W3!ea5c4ab0-5a73-4f35-8272-5d5337884e5d
IdentityRiskyServicePrincipal.ReadWrite.All A3!cb8d6980-6bcb-4507-afec-ed6de3a2d798 W3!bb6f654c-d7fd-4ae3-85c3-fc380934f515
IdentityRiskyUser.Read.All A3!dc5007c0-2d7d-4c42-879c-2dab87571379 W3!d04bb851-cb7c-4146-97c7-ca3e71baf56c
IdentityRiskyUser.ReadWrite.All A4!656f6061-f9fe-4807-9708-6a2e0934df76 W3!e0a7cdbb-08b0-4697-8264-0069786e9674
IdentityUserFlow.Read.All A3!1b0c317f-dd31-4305-9932-259a8b6e8099 W3!2903d63d-4611-4d43-99ce-a33f3f52e343
IdentityUserFlow.ReadWrite.All A3!65319a09-a2be-469d-8782-f6b07debf789 W3!281892cc-4dbf-4e3a-b6cc-b21029bb4e82
IndustryData-DataConnector.Read.All A3!7ab52c2f-a2ee-4d98-9ebc-725e3934aae2 W3!d19c0de5-7ecb-4aba-b090-da35ebcd5425
IndustryData-DataConnector.ReadWrite.All A3!eda0971c-482e-4345-b28f-69c309cb8a34 W3!5ce933ac-3997-4280-aed0-cc072e5c062a
IndustryData-DataConnector.Upload A3!9334c44b-a7c6-4350-8036-6bf8e02b4c1f W3!fc47391d-ab2c-410f-9059-5600f7af660d
IndustryData-InboundFlow.Read.All A3!305f6ba2-049a-4b1b-88bb-fe7e08758a00 W3!cb0774da-a605-42af-959c-32f438fb38f4
IndustryData-InboundFlow.ReadWrite.All A3!e688c61f-d4c6-4d64-a197-3bcf6ba1d6ad W3!97044676-2cec-40ee-bd70-38df444c9e70
IndustryData-OutboundFlow.Read.All A3!61d0354c-5d88-483c-b974-a37ec3395a2c W3!4741a003-8952-4be4-9217-33a0ac327122
IndustryData-OutboundFlow.ReadWrite.All W3!aeb68e0b-e562-4a1f-b6dd-3484ad0cbb4b
IndustryData-ReferenceDefinition.Read.All A3!6ee891c3-74a4-4148-8463-0c834375dfaf W3!a3f96ffe-cb84-40a8-ac85-582d7ef97c2a
IndustryData-ReferenceDefinition.ReadWrite.All A3!bda16293-63d3-45b7-b16b-833841d27d56 W3!a757d430-be6d-430f-af57-28aabe79d247
IndustryData-Run.Read.All A3!f6f5d10b-3024-4d1d-b674-aae4df4a1a73 W3!92685235-50c4-4702-b2c8-36043db6fa79
IndustryData-Run.Start A3!7e429772-5b5e-47c0-8fd6-7279294c8033 W3!f03a6d0e-0989-460f-80b2-e57c8561763e
IndustryData-SourceSystem.Read.All A3!bc167a60-39fe-4865-8b44-78400fc6ed03 W3!49b7016c-89ae-41e7-bd6f-b7170c5490bf
IndustryData-SourceSystem.ReadWrite.All A3!7d866958-e06e-4dd6-91c6-a086b3f5cfeb W3!9599f005-05d6-4ea7-b1b1-4929768af5d0
IndustryData-TimePeriod.Read.All A3!7c55c952-b095-4c23-a522-022bce4cc1e3 W3!c9d51f28-8ccd-42b2-a836-fd8fe9ebf2ae
IndustryData-TimePeriod.ReadWrite.All A3!7afa7744-a782-4a32-b8c2-e3db637e8de7 W3!b6d56528-3032-4f9d-830f-5a24a25e6661
IndustryData.ReadBasic.All A3!4f5ac95f-62fd-472c-b60f-125d24ca0bc5 W260382b96-1f5e-46ea-a544-0407e489e588
InformationProtectionPolicy.Read W24ad84827-5578-4e18-ad7a-86530b12f884
InformationProtectionPolicy.Read.All A3!19da66cb-0fb0-4390-b071-ebc76a349482
Insights-UserMetric.Read.All A3!34cbd96c-d824-4755-90d3-1008ef47efc1 W2!7d249730-51a3-4180-8ec1-214f144f1bff
LearningAssignedCourse.Read W-ac08cdae-e845-41db-adf9-5899a0ec9ef6
LearningAssignedCourse.Read.All A3!535e6066-2894-49ef-ab33-e2c6d064bb81
LearningAssignedCourse.ReadWrite.All A3!236c1cbd-1187-427f-b0f5-b1852454973b
LearningContent.Read.All A3!8740813e-d8aa-4204-860e-2a0f8f84dbc8 W3!ea4c1fd9-6a9f-4432-8e5d-86e06cc0da77
LearningContent.ReadWrite.All A3!444d6fcb-b738-41e5-b103-ac4f2a2628a3 W3!53cec1c4-a65f-4981-9dc1-ad75dbf1c077
LearningProvider.Read W2!dd8ce36f-9245-45ea-a99e-8ac398c22861
LearningProvider.ReadWrite W2!40c2eb57-abaf-49f5-9331-e90fd01f7130
LearningSelfInitiatedCourse.Read W-f6403ef7-4a96-47be-a190-69ba274c3f11
LearningSelfInitiatedCourse.Read.All A-!467524fc-ed22-4356-a910-af61191e3503
LearningSelfInitiatedCourse.ReadWrite.All A3!7654ed61-8965-4025-846a-0856ec02b5b0
LicenseAssignment.Read.All A3!e2f98668-2877-4f38-a2f4-8202e0717aa1 W3f395577a-0960-456b-979f-7228de0c5996
LicenseAssignment.ReadWrite.All A4!5facf0c1-8979-4e95-abcf-ff3d079771c0 W3f55016cc-149c-447e-8f21-7cf3ec1d6350
LifeCycleInfo.Read.All A-! W-
LifeCycleInfo.ReadWrite.All A-! W-
LifecyclePolicies-AgentId.Read.All A3!75d9ca3df-7017-4feb-baa0-06a339b6c338 W3!3d09c9ee-9db9-4c84-85ec-f63a21b4ad2c
LifecyclePolicies-AgentId.ReadWrite.All A3!079f94bb-be92-4268-b63c-ce4fb09f4318 W3!f6fdb5f4-56bf-4daf-bb35-0b5ccdf56c4c
LifecycleWorkflows-CustomExt.Read.All A3!2cb19e7d-9012-40bf-9a22-69fc776af8b0 W2!2973a298-1d69-4f87-8d30-7025f0ec19d7
LifecycleWorkflows-CustomExt.ReadWrite.All A3!3351c766-bacc-4d93-94fa-f2c8b1986ee7 W3!ef6bafb1-3019-4a22-a332-103aff92225f
LifecycleWorkflows-Reports.Read.All A3!fe615156-48b5-4c83-b613-e6e31a43c446 W2!4d3d7f81-163f-426a-8432-5638d2e82083
LifecycleWorkflows-Workflow.Activate A3!3a87a643-13d2-47aa-8d6a-b0a8377cb03b W3!df1c25b3-072c-45cd-8403-c63441e4cca1
LifecycleWorkflows-Workflow.Read.All A3!03b0ad3e-fc2b-4ef1-b0ff-252e865cb608 W2!7fabe5bd-2e47-4e61-b924-327117024e18
LifecycleWorkflows-Workflow.ReadBasic.All A3!021ea6db-c06b-45c6-8c9c-c1cd9a37a483 W2!789c445d-433c-4575-a1fc-367a58a1bd4a
LifecycleWorkflows-Workflow.ReadWrite.All A3!94c88098-1d9d-4c42-a356-4d5a95312554 W3!29e49f0c-a053-4cc5-a4b1-7da0c8c1e643
LifecycleWorkflows.Read.All A3!7c67316a-232a-4b84-be22-cea2c0906404 W3!9bcb9916-765a-42af-bf77-02282e26b01a
LifecycleWorkflows.ReadWrite.All A3!5c505cf4-8424-4b8e-aa14-ee06e3bb23e3 W3!84b9d731-7db8-4454-8c90-fd9e95350179
ListItems.SelectedOperations.Selected A3!de4e4161-a10a-4dfd-809c-e328d89aefeb W2!d6d361b3-211a-4191-9fa7-15f72de4aac4
Lists.SelectedOperations.Selected A3!23c5a9bd-d900-4ecf-be26-a0689755d9e5 W2!033b51ee-d6fa-4add-b627-ee680c7212b5
Mail.Read A3!810c84a8-4a9e-49e6-bf7d-12d183f40d01 W2570282fd-fa5c-430d-a7fd-fc8dc98a9dca P2570282fd-fa5c-430d-a7fd-fc8dc98a9dca
Mail.Read.Shared W37b9103a5-4610-446b-9670-80643382c1fa
Mail.ReadBasic W2a4b8392a-d8d1-4954-a029-8e668a39a170 P2a4b8392a-d8d1-4954-a029-8e668a39a170
Mail.ReadBasic.All A3!693c5e45-0940-467d-9b8a-1022fb9d42ef
Mail.ReadWrite A3!e2a3a72e-5f79-4c64-b1b1-878b674786c9 W2024d486e-b451-40bb-833d-3e66d98c5c73 P2024d486e-b451-40bb-833d-3e66d98c5c73
Mail.ReadWrite.Shared W35df07973-7d5d-46ed-9847-1271055cbd51
Mail.Send A3!b633e1c5-b582-4048-a93e-9f11b44c7e96 W2e383f46e-2787-4529-855e-0e479a3ffac0 P2e383f46e-2787-4529-855e-0e479a3ffac0
Mail.Send.Shared W3a367ab51-6b49-43bf-a716-a1fb06d2a174
MailTips.ReadBasic.All A3!
MailTips.ReadBasic.Shared W3 P2
MailboxConfigItem.Read A3!27d9d776-f4d2-426d-80ad-5f22f2b01b0a W2dce2e6fc-0f4b-40da-94e2-14b4477f3d92 P2dce2e6fc-0f4b-40da-94e2-14b4477f3d92
MailboxConfigItem.ReadWrite A3!aa6d92d4-b25a-4640-aefe-3e3231e5e736 W37d461784-7715-4b09-9f90-91a6d8722652 P37d461784-7715-4b09-9f90-91a6d8722652
MailboxFolder.Read W2!52dc2051-4958-4636-8f2a-281d39c6981c
MailboxFolder.Read.All A3!99280d24-a782-4793-93cc-0888549957f6
MailboxFolder.ReadWrite W2!077fde41-7e0b-4c5b-bcd1-e9d743a30c80
MailboxFolder.ReadWrite.All A3!fef87b92-8391-4589-9da7-eb93dab7dc8a
MailboxItem.Export W2!58d3e7fa-3ce9-4a0c-9baa-0971f64709d9
MailboxItem.Export.All A3!937550e9-33a3-494b-88ae-d9cd394b1fbb
MailboxItem.ImportExport W2!df96e8a0-f4e1-4ecf-8d83-a429f822cbd6
MailboxItem.ImportExport.All A3!76577085-e73d-4f1d-b26a-85fb33892327
MailboxItem.Read W2!82305458-296d-4edd-8b0b-74dd74c34526
MailboxItem.Read.All A3!7d9f353d-a7bd-4fbb-822a-26d5dd39a3ce
MailboxItem.ReadWrite W2!ec1ade38-5268-4bc8-87fa-b230e42f7a88
MailboxItem.ReadWrite.All A3!1583d471-fede-4e7c-b062-57e9d60cfb49
MailboxSettings.Read A3!40f97065-369a-49f4-947c-6a255697ae91 W287f447af-9fa4-4c32-9dfa-4a57a73d18ce P287f447af-9fa4-4c32-9dfa-4a57a73d18ce
MailboxSettings.ReadWrite A3!6931bccd-447a-43d1-b442-00a195474933 W3818c620a-27a9-40bd-a6a5-d96f7d610b4b P3818c620a-27a9-40bd-a6a5-d96f7d610b4b
ManagedTenants.Read.All W3!dc34164e-6c4a-41a0-be89-3ae2fbad7cd3
ManagedTenants.ReadWrite.All W3!b31fa710-c9b3-4d9e-8f5e-8036eecddab9
Member.Read.Group A2!0a8ce3c7-89dd-46cf-b2c3-5ef0064437a8
Member.Read.Hidden A3!658aa5d8-239f-45c4-aa12-864f4fc7e490 W3!f6a3db3e-f7e8-4ed2-a414-557c8c9830be
MultiTenantOrganization.Read.All A3!4f994bc0-31bb-44bb-b480-7a7c1be8c02e W3!526aa72a-5878-49fe-bf4e-357973af9b06
MultiTenantOrganization.ReadBasic.All A2f9c2b2a7-3895-4b2e-80f6-c924b456e50b W2225db56b-15b2-4daa-acb3-0eec2bbe4849
MultiTenantOrganization.ReadWrite.All A3!920def01-ca61-4d2d-b3df-105b46046a70 W3!77af1528-84f3-4023-8d90-d219cd433108
MutualTlsOauthConfiguration.Read.All A4!6daaff82-2880-496d-9d80-57e8e31195e2 W3!51ae584e-e736-4718-897b-10af70f8e3cc
MutualTlsOauthConfiguration.ReadWrite.All A4!78bbf8cf-07d8-45ba-b0eb-1a7b48efbcf1 W3!a51115bc-f64f-498f-bcee-00dcd28f4a03
NetworkAccess-Reports.Read.All A3!40049381-3cc1-42af-94ec-5ce755db4b0d W3!b0c61509-cfc3-42bd-9bd4-66d81785fee4
NetworkAccess.Read.All A3!e30060de-caa5-4331-99d3-6ac6c966a9a4 W3!2f7013e0-ab4e-447f-a5e1-5d419950692d
NetworkAccess.ReadWrite.All A4!b10642fc-a6cf-4c46-87f9-e1f96c2a18aa W4!ae2df9c5-f18d-4ec4-a51b-bdeb807f177b
Notes.Create W29d822255-d64d-4b7a-afdb-833b9a97ed02 P29d822255-d64d-4b7a-afdb-833b9a97ed02
Notes.Read W2371361e4-b9e2-4a3f-8315-2a301a3b0a3d P2371361e4-b9e2-4a3f-8315-2a301a3b0a3d
Notes.Read.All A3!3aeca27b-ee3a-4c2b-8ded-80376e2134a4 W3dfabfca6-ee36-4db2-8208-7a28381419b3
Notes.ReadWrite W2615e26af-c38a-4150-ae3e-c3b0d4cb1d6a P2615e26af-c38a-4150-ae3e-c3b0d4cb1d6a
Notes.ReadWrite.All A3!0c458cef-11f3-48c2-a568-c66751c238c0 W364ac0503-b4fa-45d9-b544-71a463f05da0
Notes.ReadWrite.CreatedByApp W2ed68249d-017c-4df5-9113-e684c7f8760b
Notifications.ReadWrite.CreatedByApp W289497502-6e42-46a2-8cb2-427fd3df970a P289497502-6e42-46a2-8cb2-427fd3df970a
OnPremDirectorySynchronization.Read.All A-!bb70e231-92dc-4729-aff5-697b3f04be95 W3!f6609722-4100-44eb-b747-e6ca0536989d
OnPremDirectorySynchronization.ReadWrite.All A-!c22a92cc-79bf-4bb1-8b6c-e0a05d3d80ce W3!c2d95988-7604-4ba1-aaed-38a5f82a51c7
OnPremisesPublishingProfiles.ReadWrite.All A3!0b57845e-aa49-4e6f-8109-ce654fffa618 W3!8c4d5184-71c2-4bf8-bb9d-bc3378c9ad42
OnlineMeeting.ReadBasic.Chat A3!eda8d262-4e6e-4ff6-a7ba-a2fb50535165
OnlineMeetingAiInsight.Read.All A3!c0cf7895-985f-42d4-a693-b618f36674ad W3!166741d6-eeb8-46fe-91f4-817d2af7bc88
OnlineMeetingAiInsight.Read.Chat A301892c31-3b66-4bcf-b5f5-bf0a03d5ed9f
OnlineMeetingArtifact.Read.All A3!df01ed3b-eb61-4eca-9965-6b3d789751b2 W3110e5abb-a10c-4b59-8b55-9b4daa4ef743
OnlineMeetingArtifact.Read.Chat A2c5d06837-8c0d-42fc-9e49-545e3f941261
OnlineMeetingRecording.Read.All A3!a4a08342-c95d-476b-b943-97e100569c8d W3!190c2bb6-1fdd-4fec-9aa2-7d571b5e1fe3
OnlineMeetingRecording.Read.Chat A3d20f0153-08ff-48a9-b299-96a8d1131d1d
OnlineMeetingTranscript.Read.All A3!a4a80d8d-d283-4bd8-8504-555ec3870630 W3!30b87d18-ebb1-45db-97f8-82ccb1f0190c
OnlineMeetingTranscript.Read.Chat A38c477e19-f0f7-45f9-ae72-604f77a599e3
OnlineMeetings.Read W39be106e1-f4e3-4df5-bdff-e4bc531cbe43
OnlineMeetings.Read.All A3!c1684f21-1984-47fa-9d61-2dc8c296bb70
OnlineMeetings.ReadWrite W3a65f2972-a4f8-4f5e-afd7-69ccb046d5dc
OnlineMeetings.ReadWrite.All A3!b8bb2037-6e08-44ac-a4ea-4674e010e2a4
OrgContact.Read A-! W-
OrgContact.Read.All A3!e1a88a34-94c4-4418-be12-c87b00e26bea W3!08432d1b-5911-483c-86df-7980af5cdee0
OrgSettings-AppsAndServices.Read.All A3!56c84fa9-ea1f-4a15-90f2-90ef41ece2c9 W3!1e9b7a7e-4d64-44ff-acf5-2e9651c1519f
OrgSettings-AppsAndServices.ReadWrite.All A3!4a8e4191-c1c8-45f8-b801-f9a1a5ee6ad3 W3!c167b0e7-47c0-48e8-9eee-9892f58018fa
OrgSettings-DynamicsVoice.Read.All A3!c18ae2dc-d9f3-4495-a93f-18980a0e159f W3!9862d930-5aec-4a98-8d4f-7277a8db9bcb
OrgSettings-DynamicsVoice.ReadWrite.All A3!c3f1cc32-8bbd-4ab6-bd33-f270e0d9e041 W3!4cea26fb-6967-4234-82c4-c044414743f8
OrgSettings-Forms.Read.All A3!434d7c66-07c6-4b1f-ab21-417cf2cdaaca W3!210051a0-1ffc-435c-ae76-02d226d05752
OrgSettings-Forms.ReadWrite.All A3!2cb92fee-97a3-4034-8702-24a6f5d0d1e9 W3!346c19ff-3fb2-4e81-87a0-bac9e33990c1
OrgSettings-Microsoft365Install.Read.All A3!6cdf1fb1-b46f-424f-9493-07247caa22e2 W2!8cbdb9f6-9c2e-451a-814d-ec606e5d0212
OrgSettings-Microsoft365Install.ReadWrite.All A3!83f7232f-763c-47b2-a097-e35d2cbe1da5 W2!1ff35e91-19eb-42d8-aa2d-cc9891127ae5
OrgSettings-Todo.Read.All A3!e4d9cd09-d858-4363-9410-abb96737f0cf W3!7ff96f41-f022-45ba-acd8-ef3f03063d6b
OrgSettings-Todo.ReadWrite.All A3!5febc9da-e0d0-4576-bd13-ae70b2179a39 W3!087502c2-5263-433e-abe3-8f77231a0627
Organization.Read.All A3!498476ce-e0fe-48b0-b801-37ba7e2685c6 W3!4908d5b9-3fb2-4b1e-9336-1888b7937185
Organization.ReadWrite.All A4!292d869f-3427-49a8-9dab-8c70152b74e9 W3!46ca0847-7e6b-426e-9775-ea810a948356
OrganizationalBranding.Read.All A3!eb76ac34-0d62-4454-b97c-185e4250dc20 W3!9082f138-6f02-4f3a-9f4d-5f3c2ce5c688
OrganizationalBranding.ReadWrite.All A3!d2ebfbc1-a5f8-424b-83a6-56ab5927a73c W3!15ce63de-b141-4c9a-a9a5-241bf27c6aaf
Owner.Read.Group A2!70d5316c-9b27-4057-a650-3b0fe49002ab
POP.AccessAsUser.All W2d7b7f2d9-0f45-4ea1-9d42-e50810c06991 P2d7b7f2d9-0f45-4ea1-9d42-e50810c06991
PartnerBilling.Read.All A2!7c3e1994-38ff-4412-a99b-9369f6bb7706 W2!8804798e-5934-4e30-8ce3-ef88257cecd4
PartnerSecurity.Read.All A3!21ffa320-2e7f-47d3-a466-7ff04d2dd68d W3!5567b981-0bf1-4796-9038-0648b46e116d
PartnerSecurity.ReadWrite.All A3!04a2c935-5b4b-474a-be42-11f53111f271 W3!0cd2c1f6-94a1-4075-ab8c-0b1aff2e1ad5
PendingExternalUserProfile.Read.All A3!bdfb26d9-bb36-49be-9b4c-b8cbf4b05808 W3!d88fd3fb-53d3-4c1c-8c39-787fcac2ed7a
PendingExternalUserProfile.ReadWrite.All A3!8363c2b8-6ff7-420b-9966-c5884c2d48bc W3!93a1fb28-c908-4826-904e-0c74ad352b73
People.Read W2ba47897c-39ec-4d83-8086-ee8256fa737d P2ba47897c-39ec-4d83-8086-ee8256fa737d
People.Read.All A3!b528084d-ad10-4598-8b93-929746b4d7d6 W3!b89f9189-71a5-4e70-b041-9887f0bc7e4a
PeopleSettings.Read.All A3!ef02f2e7-e22d-4c77-8614-8f765683b86e W3!ec762c5f-388b-4b16-8693-ac1efbc611bc
PeopleSettings.ReadWrite.All A3!b6890674-9dd5-4e42-bb15-5af07f541ae1 W3!e67e6727-c080-415e-b521-e3f35d5248e9
Place.Read.All A3!913b9306-0ce1-42b8-9137-6a7df690a760 W3!cb8f45a0-5c2e-4ea1-b803-84b870a7d7ec
Place.ReadWrite.All A3! W3!4c06a06a-098a-4063-868e-5dfee3827264
PlaceDevice.Read.All A3!8b724a84-ceac-4fd9-897e-e31ba8f2d7a3 W3!4c7f93d2-6b0b-4e05-91aa-87842f0a2142
PlaceDevice.ReadWrite.All A3!2d510721-5c4e-43cd-bfdb-ac0f8819fb92 W3!eafd6a71-e95a-4f8a-bb6e-fb84ab7fbd9e
PlaceDeviceTelemetry.ReadWrite.All A3!27fc435f-44e2-4b30-bf3c-e0ce74aed618
Policy.Read.All A3!246dd0d5-5bd0-4def-940b-0421030a5b68 W3!572fea84-0151-49b2-9301-11cb16974376 P3!572fea84-0151-49b2-9301-11cb16974376
Policy.Read.AuthenticationMethod A3!8e3bc81b-d2f3-4b7b-838c-32c88218d2f0 W3!a6ff13ac-1851-4993-8ca9-a671d70de2d5
Policy.Read.B2BManagementPolicy A3!b41683de-870d-4462-939a-1a3d94f3accf W3!1e320e87-6de2-424a-87bb-da340fc3434c
Policy.Read.ConditionalAccess A3!37730810-e9ba-4e46-b07e-8ca78d182097 W3633e0fce-8c58-4cfb-9495-12bbd5a24f7c
Policy.Read.DeviceConfiguration A3!bdba4817-6ba1-4a7c-8a01-be9bc7c242dd W3!3616a4b0-6746-49c4-a678-4c237599074d
Policy.Read.HybridAuthentication A3! W3!
Policy.Read.OnPremAuthenticationPolicy W3!067887f2-6a02-484c-91f3-5dbef3eabb51
Policy.Read.PermissionGrant A3!9e640839-a198-48fb-8b9a-013fd6f6cbcd W3!414de6ea-2d92-462f-b120-6e2a809a6d01
Policy.ReadWrite.AccessReview A3!77c863fd-06c0-47ce-a7eb-49773e89d319 W3!4f5bc9c8-ea54-4772-973a-9ca119cb0409
Policy.ReadWrite.ApplicationConfiguration A3!be74164b-cff1-491c-8741-e671cb536e13 W3!b27add92-efb2-4f16-84f5-8108ba77985c
Policy.ReadWrite.AuthenticationFlows A3!25f85f3c-f66c-4205-8cd5-de92dd7f0cec W3!edb72de9-4252-4d03-a925-451deef99db7
Policy.ReadWrite.AuthenticationMethod A4!29c18626-4985-4dcd-85c0-193eef327366 W3!7e823077-d88e-468f-a337-e18f1f0e6c7c P3!7e823077-d88e-468f-a337-e18f1f0e6c7c
Policy.ReadWrite.Authorization A3!fb221be6-99f2-473f-bd32-01c6a0e9ca3b W3!edd3c878-b384-41fd-95ad-e7407dd775be
Policy.ReadWrite.B2BManagementPolicy A3!50c51436-099b-4545-b39b-9fdf1274707c W3!f976d038-b068-4e1f-9c5e-d2fb27e4b453
Policy.ReadWrite.ConditionalAccess A4!01c0a623-fc9b-48e9-b794-0756f8e8f067 W3!ad902697-1014-4ef5-81ef-2b4301988e8c
Policy.ReadWrite.ConsentRequest A4!999f8c63-0a38-4f1b-91fd-ed1947bdd1a9 W3!4d135e65-66b8-41a8-9f8b-081452c91774
Policy.ReadWrite.CrossTenantAccess A4!338163d7-f101-4c92-94ba-ca46fe52447c W3!014b43d0-6ed4-4fc6-84dc-4b6f7bae7d85
Policy.ReadWrite.CrossTenantCapability A3!a6325ae7-2b73-4dbd-abed-fbeacfbf8696 W3!9ef7463f-1d39-406f-89ea-3483a4645e1c
Policy.ReadWrite.DeviceConfiguration A3!230fb2d5-aa21-49c1-bfa7-ae1be179d867 W3!40b534c3-9552-4550-901b-23879c90bcf9
Policy.ReadWrite.ExternalIdentities A3!03cc4f92-788e-4ede-b93f-199424d144a5 W3!b5219784-1215-45b5-b3f1-88fe1081f9c0
Policy.ReadWrite.FeatureRollout A3!2044e4f1-e56c-435b-925c-44cd8f6ba89a W3!92a38652-f13b-4875-bc77-6e1dbb63e1b2
Policy.ReadWrite.FedTokenValidation A3!90bbca0b-227c-4cdc-8083-1c6cfb95bac6 W3!be1be369-4540-4ac9-8928-79de99f70d8f
Policy.ReadWrite.HybridAuthentication A3! W3!
Policy.ReadWrite.MobilityManagement W3!a8ead177-1889-4546-9387-f25e658e2a79
Policy.ReadWrite.OnPremAuthenticationPolicy W3!d87a6c97-eed7-4e98-bf63-9b2becc48899
Policy.ReadWrite.PermissionGrant A4!a402ca1c-2696-4531-972d-6e5ee4aa11ea W3!2672f8bb-fd5e-42e0-85e1-ec764dd2614e
Policy.ReadWrite.SecurityDefaults A3!1c6e93a6-28e2-4cbb-9f64-1a46a821124d W3!0b2a744c-2abf-4f1e-ad7e-17a087e2be99
Policy.ReadWrite.TrustFramework A3!79a677f7-b79d-40d0-a36a-3e6f8688dd7a W3!cefba324-1a70-4a6e-9c1d-fd670b7ae392
Presence.Read W276bc735e-aecd-4a1d-8b4c-2b915deabb79
Presence.Read.All A3!a70e0c2d-e793-494c-94c4-118fa0a67f42 W39c7a330d-35b3-4aa1-963d-cb2b9f927841
Presence.ReadWrite W28d3c54a7-cf58-4773-bf81-c0cd6ad522bb
Presence.ReadWrite.All A3!83cded22-8297-4ff6-a7fa-e97e9545a259
PrintAlertSettings.Read.All W3!f15be43b-9557-4156-8b74-7017302bc5ea
PrintAlertSettings.ReadWrite.All W3!6e8cbdd3-5627-423a-826e-05bdbc72b710
PrintConnector.Read.All W3!d69c2d6d-4f72-4f99-a6b9-663e32f8cf68
PrintConnector.ReadWrite.All W3!79ef9967-7d59-4213-9c64-4b10687637d8
PrintJob.Create W221f0d9c0-9f13-48b3-94e0-b6b231c7d320
PrintJob.Manage.All A3!58a52f47-9e36-4b17-9ebe-ce4ef7f3e6c8
PrintJob.Read W2248f5528-65c0-4c88-8326-876c7236df5e
PrintJob.Read.All A3!ac6f956c-edea-44e4-bd06-64b1b4b9aec9 W3!afdd6933-a0d8-40f7-bd1a-b5d778e8624b
PrintJob.ReadBasic W26a71a747-280f-4670-9ca0-a9cbf882b274
PrintJob.ReadBasic.All A3!fbf67eee-e074-4ef7-b965-ab5ce1c1f689 W2!04ce8d60-72ce-4867-85cf-6d82f36922f3
PrintJob.ReadWrite W2b81dd597-8abb-4b3f-a07a-820b0316ed04
PrintJob.ReadWrite.All A4!5114b07b-2898-4de7-a541-53b0004e2e13 W3!036b9544-e8c5-46ef-900a-0646cc42b271
PrintJob.ReadWriteBasic W26f2d22f2-1cb6-412c-a17c-3336817eaa82
PrintJob.ReadWriteBasic.All A3!57878358-37f4-4d3a-8c20-4816e0d457b1 W2!3a0db2f6-0d2a-4c19-971b-49109b19ad3d
PrintSettings.Read.All W3!490f32fd-d90f-4dd7-a601-ff6cdc1a3f6c
PrintSettings.ReadWrite.All W3!9ccc526a-c51c-4e5c-a1fd-74726ef50b8f
PrintTaskDefinition.ReadWrite.All A3!456b71a7-0ee0-4588-9842-c123fcc8f664
Printer.Create W2!90c30bed-6fd1-4279-bf39-714069619721
Printer.FullControl.All W3!93dae4bd-43a1-4a23-9a1a-92957e1d9121
Printer.Read.All A3!9709bb33-4549-49d4-8ed9-a8f65e45bb0f W3!3a736c8a-018e-460a-b60c-863b2683e8bf
Printer.ReadWrite.All A3!f5b3f73d-6247-44df-a74c-866173fddab0 W3!89f66824-725f-4b8f-928e-e1c5258dc565
PrinterShare.Read.All W3ed11134d-2f3f-440d-a2e1-411efada2502
PrinterShare.ReadBasic.All W35fa075e9-b951-4165-947b-c63396ff0a37
PrinterShare.ReadWrite.All W3!06ceea37-85e2-40d7-bec3-91337a46038f
PrivilegedAccess.Read.AzureAD A3!4cdc2547-9148-4295-8d11-be0db1391d6b
PrivilegedAccess.Read.AzureADGroup A3!01e37dc9-c035-40bd-b438-b2879c4870a6 W3!d329c81c-20ad-4772-abf9-3f6fdb7e5988
PrivilegedAccess.Read.AzureResources A3!5df6fe86-1be0-44eb-b916-7bd443a71236
PrivilegedAccess.ReadWrite.AzureAD W3!3c3c74f5-cdaa-4a97-b7e0-4e788bfcfb37
PrivilegedAccess.ReadWrite.AzureADGroup A3!2f6817f8-7b12-4f0f-bc18-eeaf60705a9e W3!32531c59-1f32-461f-b8df-6f8a3b89f73b
PrivilegedAccess.ReadWrite.AzureResources W3!a84a9652-ffd3-496e-a991-22ba5529156a
PrivilegedAssignmentSchedule.Read.AzureADGroup A3!cd4161cb-f098-48f8-a884-1eda9a42434c W3!02a32cc4-7ab5-4b58-879a-0586e0f7c495
PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup A3!41202f2c-f7ab-45be-b001-85c9728b9d69 W3!06dbc45d-6708-4ef0-a797-f797ee68bf4b
PrivilegedAssignmentSchedule.Remove.AzureADGroup A3!55d1104b-3821-413d-b3ca-e2393d333cd3 W3!ca5fe595-68ff-4dfd-907d-4509501a0e49
PrivilegedEligibilitySchedule.Read.AzureADGroup A3!edb419d6-7edc-42a3-9345-509bfdf5d87c W3!8f44f93d-ecef-46ae-a9bf-338508d44d6b
PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup A3!618b6020-bca8-4de6-99f6-ef445fa4d857 W3!ba974594-d163-484e-ba39-c330d5897667
PrivilegedEligibilitySchedule.Remove.AzureADGroup A3!55745561-7572-4314-a737-a2c2a1b0dd2e W3!c5ea9ab4-9b41-4c09-a400-53e652fb5096
ProfilePhoto.Read.All A3!e24d31aa-e1ab-4c80-85fe-23018690335d W2!469cd065-729e-4dee-b1fa-d92e0fab6310
ProfilePhoto.ReadWrite.All A3!27baa7f6-5dfb-4ba8-b1d3-1e812c143013 W3!f5b24df7-511e-48bb-ae88-643f023b55e1
ProgramControl.Read.All A3!eedb7fdd-7539-4345-a38b-4839e4a84cbd W3!c492a2e1-2f8f-4caa-b076-99bbf6e40fe4
ProgramControl.ReadWrite.All A3!60a901ed-09f7-4aa5-a16e-7dd3d6f9de36 W3!50fd364f-9d93-4ae1-b170-300e87cccf84
ProtectionScopes.Compute.All A3!e5a76501-dbb0-492c-ab55-5d09e8837263 W3!98f5a27a-539a-48bc-a597-f78e9e1e76bf
ProtectionScopes.Compute.User A2!fe696d63-5e1f-4515-8232-cccc316903c6 W1!4fc04d16-a9fc-4c5e-8da4-79b6c33638a4
ProvisioningLog.Read.All A3!091937d3-3e38-47a1-8649-b2f99d3035f1 W3!95aec97b-cf27-4a8d-a67d-42f60b5b38ef
PublicKeyInfrastructure.Read.All A3!214fda0c-514a-4650-b037-b562b1a66124 W3!04a4b2a2-3f26-4fc8-87ee-9c46e68db175
PublicKeyInfrastructure.ReadWrite.All A3!a2b63618-5350-462d-b1b3-ba6eb3684e26 W3!3591b7f3-dba8-4bad-b667-7a64bd4f2b83
QnA.Read.All W3f73fa04f-b9a5-4df9-8843-993ce928925e
RealTimeActivityFeed.Read.All A3!abafe00f-ea87-4c63-b8a8-0e7bb0a88144 W3!db5d5bae-0c9e-444e-9390-8a5fea98c253
RecordsManagement.Read.All A3!ac3a2b8e-03a3-4da9-9ce0-cbe28bf1accd W3!07f995eb-fc67-4522-ad66-2b8ca8ea3efd
RecordsManagement.ReadWrite.All A3!eb158f57-df43-4751-8b21-b8932adb3d34 W3!f2833d75-a4e6-40ab-86d4-6dfe73c97605
ReportSettings.Read.All A3!ee353f83-55ef-4b78-82da-555bfa2b4b95 W3!84fac5f4-33a9-4100-aa38-a20c6d29e5e7
ReportSettings.ReadWrite.All A3!2a60023f-3219-47ad-baa4-40e17cd02a1d W3!b955410e-7715-4a88-a940-dfd551018df3
Reports.Read.All A3!230c1aed-a721-4c5d-9cb4-a90514e508ef W3!02e97553-ed7b-43d0-ab3c-f8bace0d040c
ResourceSpecificPermissionGrant.ReadForChat W-cb530fca-534b-4e72-aa74-bca7e8bbd06f
ResourceSpecificPermissionGrant.ReadForChat.All A-!2ff643d8-43e4-4a9b-88c1-86cb4a4b4c2f
ResourceSpecificPermissionGrant.ReadForTeam W-eafad40c-bf7a-415a-b7f8-acdf5706b58f
ResourceSpecificPermissionGrant.ReadForTeam.All A-!ad4600ae-d900-42cb-a9a2-2415d05593d0
ResourceSpecificPermissionGrant.ReadForUser W-!f1d91a8f-88e7-4774-8401-b668d5bca0c5
ResourceSpecificPermissionGrant.ReadForUser.All A-!acfca4d5-f49f-40ed-9648-84068b474c73
RiskPreventionProviders.Read.All W3!e197c06f-ae7b-4398-b0a2-89f76ebca159
RiskPreventionProviders.ReadWrite.All W3!2a7babba-9623-4109-bc9c-79728cf3bb4f
RoleAssignmentSchedule.Read.Directory A3!d5fe8ce8-684c-4c83-a52c-46e882ce4be1 W3!344a729c-0285-42c6-9014-f12b9b8d6129
RoleAssignmentSchedule.ReadWrite.Directory A3!dd199f4a-f148-40a4-a2ec-f0069cc799ec W3!8c026be3-8e26-4774-9372-8d5d6f21daff
RoleAssignmentSchedule.Remove.Directory A3!d3495511-98b7-4df3-b317-4e35c19f6129 W3!f71cd05c-3fdb-4568-aef2-e1cf62ee20d4
RoleEligibilitySchedule.Read.Directory A3!ff278e11-4a33-4d0c-83d2-d01dc58929a5 W3!eb0788c2-6d4e-4658-8c9e-c0fb8053f03d
RoleEligibilitySchedule.ReadWrite.Directory A3!fee28b28-e1f3-4841-818e-2704dc62245f W3!62ade113-f8e0-4bf9-a6ba-5acb31db32fd
RoleEligibilitySchedule.Remove.Directory A3!79c7e69c-0d9f-4eff-97a8-49170a5a08ba W3!58ac4fa2-b484-4d6e-ba97-beee2a574220
RoleManagement.Read.All A3!c7fbd983-d9aa-4fa7-84b8-17382c103bc4 W3!48fec646-b2ba-4019-8681-8eb31435aded
RoleManagement.Read.CloudPC A3!031a549a-bb80-49b6-8032-2068448c6a3c W3!9619b88a-8a25-48a7-9571-d23be0337a79
RoleManagement.Read.Defender A3!4d6e30d1-e64e-4ae7-bf9d-c706cc928cef W3!dd689728-6eb8-4deb-bd38-2924a935f3de
RoleManagement.Read.Directory A3!483bed4a-2ad3-4361-a73b-c83ccdbdc53c W3!741c54c3-0c1e-44a1-818b-3f97ab4e8c83
RoleManagement.Read.Exchange A3!c769435f-f061-4d0b-8ff1-3d39870e5f85 W3!3bc15058-7858-4141-b24f-ae43b4e80b52
RoleManagement.ReadWrite.CloudPC A3!274d0592-d1b6-44bd-af1d-26d259bcb43a W3!501d06f8-07b8-4f18-b5c6-c191a4af7a82
RoleManagement.ReadWrite.Defender A3!8b7e8c0a-7e9d-4049-97ec-04b5e1bcaf05 W3!d8914f8f-9f64-4bd1-b4d3-f5a701ed8457
RoleManagement.ReadWrite.Directory A4!9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8 W4!d01b97e9-cbc0-49fe-810a-750afd5527a3
RoleManagement.ReadWrite.Exchange A3!025d3225-3f02-4882-b4c0-cd5b541a4e80 W3!c1499fe0-52b1-4b22-bed2-7a244e0e879f
RoleManagementAlert.Read.Directory A3!ef31918f-2d50-4755-8943-b8638c0a077e W3!cce71173-f76d-446e-97ff-efb2d82e11b1
RoleManagementAlert.ReadWrite.Directory A3!11059518-d6a6-4851-98ed-509268489c4a W3!435644c6-a5b1-40bf-8f52-fe8e5b53e19c
RoleManagementPolicy.Read.Directory W3!3de2cdbe-0ff5-47d5-bdee-7f45b4749ead
RoleManagementPolicy.ReadWrite.Directory W3!1ff1be21-34eb-448c-9ac9-ce1f506b2a68
SMTP.Send W2258f6531-6087-4cc4-bb90-092c5fb3ed3f P2258f6531-6087-4cc4-bb90-092c5fb3ed3f
Schedule-WorkingTime.ReadWrite.All A3!0b21c159-dbf4-4dbb-a6f6-490e412c716e
Schedule.Read.All A3!7b2ebf90-d836-437f-b90d-7b62722c4456 W3!fccf6dd8-5706-49fa-811f-69e2e1b585d0
Schedule.ReadWrite.All A3!b7760610-0545-4e8a-9ec3-cce9e63db01c W3!63f27281-c9d9-4f29-94dd-6942f7f1feb0
SchedulePermissions.ReadWrite.All A3!7239b71d-b402-4150-b13d-78ecfe8df441 W3!07919803-6073-4cd8-bc55-28077db0ee10
SearchConfiguration.Read.All A3!ada977a5-b8b1-493b-9a91-66c206d76ecf W3!7d307522-aa38-4cd0-bd60-90c6f0ac50bd
SearchConfiguration.ReadWrite.All A3!0e778b85-fefa-466d-9eec-750569d92122 W3!b1a7d408-cab0-47d2-a2a5-a74a3733600d
SecurityActions.Read.All A3!5e0edab9-c148-49d0-b423-ac253e121825 W3!1638cddf-07a4-4de2-8645-69c96cacad73
SecurityActions.ReadWrite.All A3!f2bf083f-0179-402a-bedb-b2784de8a49b W3!dc38509c-b87d-4da0-bd92-6bec988bac4a
SecurityAlert.Create.All A3! W3!
SecurityAlert.Read.All A3!472e4a4d-bb4a-4026-98d1-0b0d74cb74a5 W3!bc257fb8-46b4-4b15-8713-01e91bfbe4ea
SecurityAlert.ReadWrite.All A3!ed4fca05-be46-441f-9803-1873825f8fdb W3!471f2a7f-2a42-4d45-a2bf-594d0838070d
SecurityAnalyzedMessage.Read.All A3!b48f7ac2-044d-4281-b02f-75db744d6f5f
SecurityAnalyzedMessage.ReadWrite.All A3!04c55753-2244-4c25-87fc-704ab82a4f69
SecurityCopilotWorkspaces.Read.All A3!f3a4aa61-e12b-4725-9032-0d80ca254c0c W284499c31-ac2e-44d3-a0cf-a6c386d4dfe8
SecurityCopilotWorkspaces.ReadWrite.All A4!58038abc-d0d3-4a73-ba3e-3372ea2ebbff W3206291b0-2167-47a7-a640-6cdc1df710ba
SecurityEvents.Read.All A3!bf394140-e372-4bf9-a898-299cfc7564e5 W3!64733abd-851e-478a-bffb-e47a14b18235
SecurityEvents.ReadWrite.All A3!d903a879-88e0-4c09-b0c9-82f6a1333f84 W3!6aedf524-7e1c-45a7-bd76-ded8cab8d0fc
SecurityIdentitiesAccount.Read.All A3!c5bc96f5-b4a1-4cfc-8189-d5f0d772278f W3!3e9ed69a-a48e-473c-8b97-413016703a37
SecurityIdentitiesActions.ReadWrite.All A3!af2bf46f-7bf1-4be3-8bad-e17e279e8462 W3!818229ce-20e4-47bd-92f4-bc94dbb37a56
SecurityIdentitiesAutoConfig.Read.All A3!58971758-9844-4fe4-9fba-7e4ce7a659bf W3!8ff90903-1ecb-4f3a-b8b2-42120374ecd6
SecurityIdentitiesAutoConfig.ReadWrite.All A3!4f1f0deb-08d1-4ffb-8cca-21dfc362b7c0 W3!b810fdb4-8733-43bd-9b37-fddb7215c69f
SecurityIdentitiesHealth.Read.All A3!f8dcd971-5d83-4e1e-aa95-ef44611ad351 W3!a0d0da43-a6df-4416-b63d-99c79991aae8
SecurityIdentitiesHealth.ReadWrite.All A3!ab03ddd5-7ae4-4f2e-8af8-86654f7e0a27 W3!53e51eec-2d9b-4990-97f3-c9aa5d5652c3
SecurityIdentitiesMigration.Read.All A3!b018cc1c-c680-4e91-bb6e-462ee243fdb5 W3!63595162-fcc0-4127-8b1e-bfe90b23a10e
SecurityIdentitiesMigration.ReadWrite.All A3!afd28a5a-707f-4edf-85c2-c446291e63da W3!741a6ef0-37e6-4b0a-9178-133d94fbc46e
SecurityIdentitiesSensors.Read.All A3!5f0ffea2-f474-4cf2-9834-61cda2bcea5c W3!2c221239-7c5c-4b30-9355-d84663bfcd96
SecurityIdentitiesSensors.ReadWrite.All A3!d4dcee6d-0774-412a-b06c-aeabbd99e816 W3!087c3ad9-c2ca-4b82-9885-d5e25ce9e183
SecurityIdentitiesUserActions.Read.All A3!3e5d0bee-973f-4736-a123-4e1ab146f3a8 W3!c7d0a939-da1c-4aca-80fa-d0a6cd924801
SecurityIdentitiesUserActions.ReadWrite.All A3!b4146a3a-dd4f-4af4-8d91-7cc0eef3d041 W3!bf230e97-1957-4df6-b3f6-57f9029eacdf
SecurityIdentitiesUsers.Read.All A3! W3!
SecurityIncident.Read.All A3!45cc0394-e837-488b-a098-1918f48d186c W3!b9abcc4f-94fc-4457-9141-d20ce80ec952
SecurityIncident.ReadWrite.All A3!34bf0e97-1971-4929-b999-9e2442d941d7 W3!128ca929-1a19-45e6-a3b8-435ec44a36ba
SensitivityLabel.Evaluate A3!57f0b71b-a759-45a0-9a0f-cc099fbd9a44 W3!a4633e44-d355-4474-99df-8c2de6b0e39e
SensitivityLabel.Evaluate.All A3!986fa56a-6680-4aac-af09-4d1765376739 W3!a42e3c42-b31e-4919-b699-696dca5dc9e7
SensitivityLabel.Read A2!3b8e7aad-f6e3-4299-83f8-6fc6a5777f0b W11aeb73ce-68d7-49b7-913a-eedc80844551
SensitivityLabels.Read.All A2!e46a01e9-b2cf-4d89-8424-bcdc6dd445ab W1!8b377c27-ea19-4863-a948-8a8588c8f2c3
ServiceActivity-Exchange.Read.All A3!2b655018-450a-4845-81e7-d603b1ebffdb W3!1fe7aa48-9373-4a47-8df3-168335e0f4c9
ServiceActivity-Microsoft365Web.Read.All A3!c766cb16-acc4-4663-ba09-6eedef5876c5 W3!d74c75b1-d5a9-479d-902d-92f8f99182c1
ServiceActivity-OneDrive.Read.All A3!57b4f899-b8c5-47c7-bdd3-c410c55602b7 W3!347e3c16-30f3-4ac7-9b52-fc3c053de9c9
ServiceActivity-Teams.Read.All A3!4dfee10b-fa4a-41b5-b34d-ccf54cc0c394 W3!404d76f0-e10e-460a-92be-ef19600c54d1
ServiceHealth.Read.All A3!79c261e0-fe76-4144-aad5-bdc68fbe4037 W3!55896846-df78-47a7-aa94-8d3d4442ca7f P3!55896846-df78-47a7-aa94-8d3d4442ca7f
ServiceMessage.Read.All A3!1b620472-6534-4fe6-9df2-4680e8aa28ec W3!eda39fa6-f8cf-4c3c-a909-432c683e4c9b P3!eda39fa6-f8cf-4c3c-a909-432c683e4c9b
ServiceMessageViewpoint.Write W2!636e1b0b-1cc2-4b1c-9aa9-4eeed9b9761b P2!636e1b0b-1cc2-4b1c-9aa9-4eeed9b9761b
SharePointCrossTenantMigration.Manage.All A4!a0521574-fcd8-4742-b29c-f796df57ea70 W3!c608c170-08b5-466b-a8fe-0b4074b01613
SharePointCrossTenantMigration.Read.All A3!f5fa52a5-b9ab-4dc3-885e-9e5b4a67068e W3!00dcb678-f9af-4e73-acb1-4f1657364629
SharePointTenantSettings.Read.All A3!83d4163d-a2d8-4d3b-9695-4ae3ca98f888 W3!2ef70e10-5bfd-4ede-a5f6-67720500b258
SharePointTenantSettings.ReadWrite.All A3!19b94e34-907c-4f43-bde9-38b1909ed408 W3!aa07f155-3612-49b8-a147-6c590df35536
ShortNotes.Read W250f66e47-eb56-45b7-aaa2-75057d9afe08 P250f66e47-eb56-45b7-aaa2-75057d9afe08
ShortNotes.Read.All A3!0c7d31ec-31ca-4f58-b6ec-9950b6b0de69
ShortNotes.ReadWrite W2328438b7-4c01-4c07-a840-e625a749bb89 P2328438b7-4c01-4c07-a840-e625a749bb89
ShortNotes.ReadWrite.All A3!842c284c-763d-4a97-838d-79787d129bab
SignInIdentifier.Read.All A3!28e1fe78-598f-4df4-b55e-18bf34218925 W3!458e1edc-1e75-438c-8c7b-c32115c9d373
SignInIdentifier.ReadWrite.All A3!7fc588a2-ea2d-4d1f-bcf7-33c324b149b8 W3!b4673c3c-7b5a-4012-9826-7c7e3c8db6af
Sites.Archive.All A3!e3530185-4080-478c-a4ab-39322704df58 W3!f197ba50-025d-4958-8752-08d3306a19e7
Sites.FullControl.All A4!a82116e5-55eb-4c41-a434-62fe8a61c773 W3!5a54b8b3-347c-476d-8f8e-42d5c7424d29 P3!5a54b8b3-347c-476d-8f8e-42d5c7424d29
Sites.Manage.All A4!0c0bf378-bf22-4481-8f81-9e89a9b4960a W365e50fdc-43b7-4915-933e-e8138f11f40a
Sites.Read.All A4!332a536c-c7ef-4017-ab91-336970924f0d W3205e70e5-aba6-4c52-a976-6d2d46c48043 P3205e70e5-aba6-4c52-a976-6d2d46c48043
Sites.ReadWrite.All A4!9492366f-7969-46a4-8d15-ed1a20078fff W389fe6a52-be36-487e-b7d8-d061c450a026 P389fe6a52-be36-487e-b7d8-d061c450a026
Sites.Selected A3!883ea226-0bf2-4a8f-9f9d-92c9162a727d W3f89c84ef-20d0-4b54-87e9-02e856d66d53
SpiffeTrustDomain.Read.All A3!dcdfc277-41fd-4d68-ad0c-c3057235bd8e W3!9b4aa4b1-aaf3-41b7-b743-698b27e77ff6
SpiffeTrustDomain.ReadWrite.All A3!17b78cfd-eeff-447d-8bab-2795af00055a W3!8ba47079-8c47-4bfe-b2ce-13f28ef37247
Storyline.ReadWrite.All A3!6eff534b-699e-44d9-af61-a4182f0ec37e W3!fd1d61cb-4e4b-4d15-a6d2-161348681d84
SubjectRightsRequest.Read.All W3!9c3af74c-fd0f-4db4-b17a-71939e2a9d77
SubjectRightsRequest.ReadWrite.All W3!2b8fcc74-bce1-4ae3-a0e8-60c53739299d
Synchronization.Read.All A3!5ba43d2f-fa88-4db2-bd1c-a67c5f0fb1ce W3!7aa02aeb-824f-4fbe-a3f7-611f751f5b55
Synchronization.ReadWrite.All A4!9b50c33d-700f-43b1-b2eb-87e89b703581 W3!7bb27fa3-ea8f-4d67-a916-87715b6188bd
SynchronizationData-User.Upload A3!db31e92a-b9ea-4d87-bf6a-75a37a9ca35a W3!1a2e7420-4e92-4d2b-94cb-fb2952e9ddf7
SynchronizationData-User.Upload.OwnedBy A3!25c32ff3-849a-494b-b94f-20a8ac4e6774
Tasks.Read A-! W3f45671fb-e0fe-4b4b-be20-3d3ce43f1bcb P3f45671fb-e0fe-4b4b-be20-3d3ce43f1bcb
Tasks.Read.All A3!f10e1f91-74ed-437f-a6fd-d6ae88e26c1f
Tasks.Read.Shared W388d21fd4-8e5a-4c32-b5e2-4a1c95f34f72
Tasks.ReadWrite A-! W32219042f-cab5-40cc-b0d2-16b1540b4c5f P32219042f-cab5-40cc-b0d2-16b1540b4c5f
Tasks.ReadWrite.All A4!44e666d1-d276-445b-a5fc-8815eeb81d55
Tasks.ReadWrite.Shared W3c5ddf11b-c114-4886-8558-8a4e557cd52b
Team.Create A3!23fc2474-f741-46ce-8465-674744c5c361 W27825d5d6-6049-4ce7-bdf6-3b8d53f4bcd0
Team.ReadBasic.All A3!2280dda6-0bfd-44ee-a2f4-cb867cfc4c1e W2485be79e-c497-4b35-9400-0e3fa7f2a5d4
TeamMember.Read.All A3!660b7406-55f1-41ca-a0ed-0b035e182f3e W3!2497278c-d82d-46a2-b1ce-39d4cdde5570
TeamMember.Read.Group A2!b8731755-de22-4604-be08-93e1e5c2d2d6
TeamMember.ReadWrite.All A3!0121dc95-1b9f-4aed-8bac-58c5ac466691 W3!4a06efd2-f825-4e34-813e-82a57b03d1ee
TeamMember.ReadWriteNonOwnerRole.All A3!4437522e-9a86-4a41-a7da-e380edd4a97d W3!2104a4db-3a2f-4ea0-9dba-143d457dc666
TeamSettings.Read.All A3!242607bd-1d2c-432c-82eb-bdb27baa23ab W-!48638b3c-ad68-4383-8ac4-e6880ee6ca57
TeamSettings.Read.Group A2!87909ea6-7b07-42cf-b3a0-b8bd8e7072a8
TeamSettings.ReadWrite.All A3!bdd80a03-d9bc-451d-b7c4-ce7c63fe3c8f W3!39d65650-9d3e-4223-80db-a335590d027e
TeamSettings.ReadWrite.Group A3!13451d84-ced2-4d45-9b0d-98688b90e5bf
TeamTemplates.Read W2cd87405c-5792-4f15-92f7-debc0db6d1d6
TeamTemplates.Read.All A3!6323133e-1f6e-46d4-9372-ac33a0870636
TeamsActivity.Read W20e755559-83fb-4b44-91d0-4cc721b9323e
TeamsActivity.Read.All A3!70dec828-f620-4914-aa83-a29117306807
TeamsActivity.Send A3!a267235f-af13-44dc-8385-c1dc93023186 W27ab1d787-bae7-4d5d-8db6-37ea32df9186
TeamsActivity.Send.Chat A2!119b5846-be45-44cd-87d7-bfc566330e11
TeamsActivity.Send.Group A2!d4539c25-0937-4095-b844-b97228dd8655
TeamsActivity.Send.User A2!483c432d-7210-44e7-a362-954c0c5e4108
TeamsApp.Read.Group A-!
TeamsAppInstallation.ManageSelectedForChat W3!d1ba22c6-3f02-4c91-addb-bc3399bcca88
TeamsAppInstallation.ManageSelectedForChat.All A3!22b74aab-d9e4-46f7-9424-f24b42307227
TeamsAppInstallation.ManageSelectedForTeam W3!c67b2d7e-6b80-4218-938a-05e73058e42d
TeamsAppInstallation.ManageSelectedForTeam.All A3!b448d252-1f26-4227-b6ff-21ab510975a2
TeamsAppInstallation.ManageSelectedForUser W3!830c2bd9-c335-4caf-bf83-c07fa8a23ef1
TeamsAppInstallation.ManageSelectedForUser.All A3!e97a9235-5b3c-43c4-b37d-6786a173fae4
TeamsAppInstallation.Read.All A3!0fdf35a5-82f8-41ff-9ded-0b761cc73512
TeamsAppInstallation.Read.Chat A2!b60343cd-f77a-4c4f-8036-41938b1abd8b
TeamsAppInstallation.Read.Group A2!ba4beb29-863b-4f02-8969-37a289cd91c0
TeamsAppInstallation.Read.User A2!39a4b5e8-1aa6-4da4-877a-d2345944028d
TeamsAppInstallation.ReadForChat W2bf3fbf03-f35f-4e93-963e-47e4d874c37a
TeamsAppInstallation.ReadForChat.All A3!cc7e7635-2586-41d6-adaa-a8d3bcad5ee5
TeamsAppInstallation.ReadForTeam W3!5248dcb1-f83b-4ec3-9f4d-a4428a961a72
TeamsAppInstallation.ReadForTeam.All A3!1f615aea-6bf9-4b05-84bd-46388e138537
TeamsAppInstallation.ReadForUser W2c395395c-ff9a-4dba-bc1f-8372ba9dca84
TeamsAppInstallation.ReadForUser.All A3!9ce09611-f4f7-4abd-a629-a05450422a97
TeamsAppInstallation.ReadSelectedForChat.All A3!53d40ddb-9b27-4c97-b800-985be6041990
TeamsAppInstallation.ReadSelectedForTeam.All A3!93c6a289-70fd-489e-a053-6cf8f7d772f6
TeamsAppInstallation.ReadSelectedForUser.All A3!44fb0e7c-1f9a-47f1-bb9e-7f92d48ed288
TeamsAppInstallation.ReadWriteAndConsentForChat W3!e1408a66-8f82-451b-a2f3-3c3e38f7413f
TeamsAppInstallation.ReadWriteAndConsentForChat.All A3!6e74eff9-4a21-45d6-bc03-3a20f61f8281
TeamsAppInstallation.ReadWriteAndConsentForTeam W3!946349d5-2a9d-4535-abc0-7beeacaedd1d
TeamsAppInstallation.ReadWriteAndConsentForTeam.All A3!b0c13be0-8e20-4bc5-8c55-963c23a39ce9
TeamsAppInstallation.ReadWriteAndConsentForUser W3!2da62c49-dfbd-40df-ba16-fef3529d391c
TeamsAppInstallation.ReadWriteAndConsentForUser.All A4!32ca478f-f89e-41d0-aaf8-101deb7da510
TeamsAppInstallation.ReadWriteAndConsentSelfForChat W3!a0e0e18b-8fb2-458f-8130-da2d7cab9c75
TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All A3!ba1ba90b-2d8f-487e-9f16-80728d85bb5c
TeamsAppInstallation.ReadWriteAndConsentSelfForTeam W3!4a6bbf29-a0e1-4a4d-a7d1-cef17f772975
TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All A3!1e4be56c-312e-42b8-a2c9-009600d732c0
TeamsAppInstallation.ReadWriteAndConsentSelfForUser W3!7a349935-c54d-44ab-ab66-1b460d315be7
TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All A3!a87076cf-6abd-4e56-8559-4dbdf41bef96
TeamsAppInstallation.ReadWriteForChat W3!aa85bf13-d771-4d5d-a9e6-bca04ce44edf
TeamsAppInstallation.ReadWriteForChat.All A3!9e19bae1-2623-4c4f-ab6e-2664615ff9a0
TeamsAppInstallation.ReadWriteForTeam W3!2e25a044-2580-450d-8859-42eeb6e996c0
TeamsAppInstallation.ReadWriteForTeam.All A3!5dad17ba-f6cc-4954-a5a2-a0dcc95154f0
TeamsAppInstallation.ReadWriteForUser W3!093f8818-d05f-49b8-95bc-9d2a73e9a43c
TeamsAppInstallation.ReadWriteForUser.All A3!74ef0291-ca83-4d02-8c7e-d2391e6a444f
TeamsAppInstallation.ReadWriteSelectedForChat.All A3!25bbeaad-04be-4207-83ed-a263aae76ddf
TeamsAppInstallation.ReadWriteSelectedForTeam.All A3!7b5823ae-d0f2-424d-b90c-d843ffada7d9
TeamsAppInstallation.ReadWriteSelectedForUser W3!ea819e27-c92a-4118-b83b-4540b125d744
TeamsAppInstallation.ReadWriteSelectedForUser.All A3!650a76ec-4118-4b25-9d3a-1f98048a5ee0
TeamsAppInstallation.ReadWriteSelfForChat W2!0ce33576-30e8-43b7-99e5-62f8569a4002
TeamsAppInstallation.ReadWriteSelfForChat.All A3!73a45059-f39c-4baf-9182-4954ac0e55cf
TeamsAppInstallation.ReadWriteSelfForTeam A-! W3!0f4595f7-64b1-4e13-81bc-11a249df07a9
TeamsAppInstallation.ReadWriteSelfForTeam.All A3!9f67436c-5415-4e7f-8ac1-3014a7132630
TeamsAppInstallation.ReadWriteSelfForUser W2207e0cb1-3ce7-4922-b991-5a760c346ebc
TeamsAppInstallation.ReadWriteSelfForUser.All A3!908de74d-f8b2-4d6b-a9ed-2a17b3b78179
TeamsPolicyUserAssign.ReadWrite.All A3!1801e8f4-cf09-4c4e-a1b5-036dfcca6c90 W3!6997c35c-a586-440c-8a0b-4ffe5d118dc0
TeamsResourceAccount.Read.All A3!b55aa226-33a1-4396-bcf4-edce5e7a31c1 W3!ea2cbd09-253c-4f69-a0e6-07383c5f07cc
TeamsTab.Create A3!49981c42-fd7b-4530-be03-e77b21aed25e W2!a9ff19c2-f369-4a95-9a25-ba9d460efc8e
TeamsTab.Create.Chat A2!0029d2bb-fc98-4712-9310-69dd5fcc94d5
TeamsTab.Create.Group A2!c4d7203b-1e46-4c4a-95f9-862779aa39e1
TeamsTab.Delete.Chat A2!fa50d890-02fe-4696-b82b-110dc7f7382a
TeamsTab.Delete.Group A2!cc2e79a6-9a86-45cc-91c1-41c15745287e
TeamsTab.Read.All A3!46890524-499a-4bb2-ad64-1476b4f3e1cf W3!59dacb05-e88d-4c13-a684-59f1afc8cc98
TeamsTab.Read.Chat A2!aa07ff41-1317-4f07-8edb-a1558e9bfc84
TeamsTab.Read.Group A2!60d920d0-44e7-44f4-a811-1a172a2ea5b3
TeamsTab.ReadWrite.All A3!a96d855f-016b-47d7-b51c-1218a98d791c W3!b98bfd41-87c6-45cc-b104-e2de4f0dafb9
TeamsTab.ReadWrite.Chat A2!d583f4d7-57da-4b2c-9744-253e9ec3c7be
TeamsTab.ReadWrite.Group A2!717ca3a4-bc73-47f8-b613-4d43e657fa9c
TeamsTab.ReadWriteForChat A-! W2!ee928332-e9c2-4747-b4a0-f8c164b68de6
TeamsTab.ReadWriteForChat.All A3!fd9ce730-a250-40dc-bd44-8dc8d20f39ea
TeamsTab.ReadWriteForTeam W3!c975dd04-a06e-4fbb-9704-62daad77bb49
TeamsTab.ReadWriteForTeam.All A3!6163d4f4-fbf8-43da-a7b4-060fe85ed148
TeamsTab.ReadWriteSelfForChat W2!0c219d04-3abf-47f7-912d-5cca239e90e6
TeamsTab.ReadWriteSelfForChat.All A3!9f62e4a2-a2d6-4350-b28b-d244728c4f86
TeamsTab.ReadWriteSelfForTeam W3!f266662f-120a-4314-b26a-99b08617c7ef
TeamsTab.ReadWriteSelfForTeam.All A3!91c32b81-0ef0-453f-a5c7-4ce2e562f449
TeamsTelephoneNumber.Read.All A3!39b17d18-680c-41f4-b9c2-5f30629e7cb6 W3!1bc6eab1-058d-4557-b011-d4c41cec88b7
TeamsTelephoneNumber.ReadWrite.All A3!0a42382f-155c-4eb1-9bdc-21548ccaa387 W3!424b07a8-1209-4d17-9fe4-9018a93a1024
TeamsUserConfiguration.Read.All A3!a91eadaf-2c3c-4362-908b-fb172d208fc6 W3!5c469ce4-dab5-4afd-b9de-14f1ba4004a7
Teamwork.Migrate.All A3!dfb0dd15-61de-45b2-be36-d6a69fba3c79 P-
Teamwork.Read.All A3!75bcfbce-a647-4fba-ad51-b63d73b210f4 W3!594f4bb6-c083-4cf9-8aa8-213823bdf351
TeamworkAppSettings.Read.All A3!475ebe88-f071-4bd7-af2b-642952bd4986 W344e060c4-bbdc-4256-a0b9-dcc0396db368
TeamworkAppSettings.ReadWrite.All A3!ab5b445e-8f10-45f4-9c79-dd3f8062cc4e W3!87c556f0-2bd9-4eed-bd74-5dd8af6eaf7e
TeamworkCustomEmoji.Create W372464cd4-58fd-4116-8a9e-b74757574757
TeamworkCustomEmoji.Create.All A3!85643b08-0e25-4d99-9d68-04ba0fef9740
TeamworkCustomEmoji.Read W389b231b1-414e-4dd4-bb87-d59906da4e05
TeamworkCustomEmoji.Read.All A3!1efa3d37-1703-4685-9a59-baf6296fb956
TeamworkDevice.Read.All A3!0591bafd-7c1c-4c30-a2a5-2b9aacb1dfe8 W3!b659488b-9d28-4208-b2be-1c6652b3c970
TeamworkDevice.ReadWrite.All A3!79c02f5b-bd4f-4713-bc2c-a8a4a66e127b W3!ddd97ecb-5c31-43db-a235-0ee20e635c40
TeamworkSection.Read W287a3258d-8c34-49e2-ab91-9b8bdbd79177
TeamworkSection.Read.All A3!e9e1b87a-726e-4628-8fab-d1fc58d4d9ad
TeamworkSection.ReadWrite W270dbe5e8-39b9-40f3-8c65-3ec7b00ad804
TeamworkSection.ReadWrite.All A3!fd99f9da-42d6-4d00-8a41-4161bea42309
TeamworkTag.Read W2!57587d0b-8399-45be-b207-8050cec54575
TeamworkTag.Read.All A3!b74fd6c4-4bde-488e-9695-eeb100e4907f
TeamworkTag.ReadWrite W2!539dabd7-b5b6-4117-b164-d60cd15a8671
TeamworkTag.ReadWrite.All A3!a3371ca5-911d-46d6-901c-42c8c7a937d8
TeamworkTargetedMessage.Read.All A3!b0cfd829-be18-4b31-bb0e-ec1df8197ba3
TeamworkTargetedMessage.ReadWrite W3!162354de-2885-4e5a-94fb-2f03019a65a8
TeamworkUserInteraction.Read.All W2!b4d26916-07e0-4daf-9096-9f6d9174aa96
TenantGovernance-Invitation.Read.All A3!3f4f98e9-6faf-4e5f-814b-ed2ed8a4ec9e W3!fda068e8-0524-485e-8d7f-b5bc29b0dae9
TenantGovernance-Invitation.ReadWrite.All W3!42b91635-3803-4af2-a2d5-e91127f9c488
TenantGovernance-PolicyTemplate.Read.All A3!eb9465d8-e7c0-4301-8e51-927f34ee3134 W3!ad222a15-813d-46b8-8f8d-1976a69a74f3
TenantGovernance-PolicyTemplate.ReadWrite.All W3!7cd0bd21-45fe-4c8e-a549-3c95bd27d185
TenantGovernance-RelatedTenant.Read.All A3!7ced9a83-8e7c-46df-b3e0-6b45a6ecedcd W3!9caaca93-f090-4b9a-b4bb-17de251354d4
TenantGovernance-RelatedTenant.ReadWrite.All W3!e61db2de-de55-461e-942d-52a028ed1076
TenantGovernance-Relationship.Read.All A3!41c250d0-8793-44e1-a130-5fdbd5bccd0a W3!0b1c2458-4845-477b-a704-3cce8b06bf28
TenantGovernance-Relationship.ReadWrite.All W3!3fbcd6a3-a9a5-4d69-8a78-acc7d7195180
TenantGovernance-Request.Read.All A3!294294d5-2b81-4cf1-837c-28fc22bc3290 W3!a924b9f1-7af0-4982-aecf-b6e0e10b2830
TenantGovernance-Request.ReadWrite.All W3!3c7a434e-4e5d-413f-be82-b77ea4ba5a4d
TenantGovernance-Setting.Read.All A3!e2d1cac5-0317-4ae3-aca9-59737eb75317 W3!4ad3e05f-2467-49d9-baa2-8e4de7bcee9b
TenantGovernance-Setting.ReadWrite.All W3!135f3533-12fc-4608-97ac-5c5cea64baf0
TermStore.Read.All W3!297f747b-0005-475b-8fef-c890f5152b38
TermStore.ReadWrite.All W3!6c37c71d-f50f-4bff-8fd3-8a41da390140
ThreatAssessment.Read.All A3!f8f035bb-2cce-47fb-8bf5-7baf3ecbee48
ThreatAssessment.ReadWrite.All W3!cac97e40-6730-457d-ad8d-4852fddab7ad
ThreatHunting.Read.All A3!dd98c7f5-2d42-42d3-a0e4-633161547251 W3!b152eca8-ea73-4a48-8c98-1a6742673d99
ThreatIndicators.Read.All A3!197ee4e9-b993-4066-898f-d6aecc55125b W3!9cc427b4-2004-41c5-aa22-757b755e9796
ThreatIndicators.ReadWrite.OwnedBy A3!21792b6c-c986-4ffc-85de-df9da54b52fa W2!91e7d36d-022a-490f-a748-f8e011357b42
ThreatIntelligence.Read.All A3!e0b77adb-e790-44a3-b0a0-257d06303687 W3!f266d9c0-ccb9-4fb8-a228-01ac0d8d6627
ThreatSubmission.Read.All A3!86632667-cd15-4845-ad89-48a88e8412e1 W3!7083913a-4966-44b6-9886-c5822a5fd910
ThreatSubmission.ReadWrite.All A3!d72bdbf4-a59b-405c-8b04-5995895819ac W3!8458e264-4eb9-4922-abe9-768d58f13c7f
ThreatSubmissionPolicy.ReadWrite.All A3!926a6798-b100-4a20-a22f-a4918f13951d W3!059e5840-5353-4c68-b1da-666a033fc5e8
TrustFrameworkKeySet.Read.All A3!fff194f1-7dce-4428-8301-1badb5518201 W3!7ad34336-f5b1-44ce-8682-31d7dfcd9ab9
TrustFrameworkKeySet.ReadWrite.All A3!4a771c9a-1cf2-4609-b88e-3d3e02d539cd W3!39244520-1e7d-4b4a-aee0-57c65826e427
UnifiedGroupMember.Read.AsGuest W2!73e75199-7c3e-41bb-9357-167164dbb415
User-ConvertToInternal.ReadWrite.All A3!9d952b72-f741-4b40-9185-8c53076c2339 W3!550e695c-7511-40f4-ac79-e8fb9c82552d
User-Mail.ReadWrite.All A3!280d0935-0796-47d1-8d26-273470a3f17a W3!6166886a-9576-433b-8544-658177bdef1d
User-OnPremisesSyncBehavior.ReadWrite.All A3!a94a502d-0281-4d15-8cd2-682ac9362c4c W2!7ff9afdd-0cdb-439d-a61c-fea3e9339e89
User-PasswordProfile.ReadWrite.All A4!cc117bb9-00cf-4eb8-b580-ea2a878fe8f7 W4!56760768-b641-451f-8906-e1b8ab31bca7
User-Phone.ReadWrite.All A3!86ceff06-c822-49ff-989a-d912845ffe69 W3!e29d5979-5b06-4a7f-ae24-6a9348d2e1ff
User.DeleteRestore.All A4!eccc023d-eccf-4e7b-9683-8813ab36cecc W4!4bb440cd-2cf2-4f90-8004-aa2acd2537c5
User.EnableDisableAccount.All A4!3011c876-62b7-4ada-afa2-506cbbecc68c W4!f92e74e7-2563-467f-9dd0-902688cb5863
User.Export.All A3!405a51b5-8d8d-430b-9842-8be4b0e9f324 W-!405a51b5-8d8d-430b-9842-8be4b0e9f324
User.Invite.All A3!09850681-111b-4a89-9bed-3f2cae46d706 W3!63dd7cd9-b489-4adf-a28c-ac38b9a0f962
User.ManageIdentities.All A3!c529cfca-c91b-489c-af2b-d92990b66ce6 W3!637d7bec-b31e-4deb-acc9-24275642a2c9
User.Read W2e1fe6dd8-ba31-4d61-89e7-88639da4683d P2e1fe6dd8-ba31-4d61-89e7-88639da4683d
User.Read.All A3!df021288-bdef-4463-88db-98f22de89214 W3!a154be20-db9c-4678-8ab7-66f6cc099a59
User.ReadBasic.All A3!97235f07-e226-4f63-ace3-39588e11d3a1 W2b340eb25-3456-403f-be2f-af7a0d370277
User.ReadWrite W3b4e74841-8e56-480b-be8b-910348b18b4c P3b4e74841-8e56-480b-be8b-910348b18b4c
User.ReadWrite.All A4!741f803b-c850-494e-b5df-cde7c675a1ca W4!204e0828-b5ca-4ad8-b9f3-f32a958e7cc4
User.ReadWrite.CrossCloud A3!5652f862-b626-407b-a3e6-248aeb95763c
User.RevokeSessions.All A3!77f3a031-c388-4f99-b373-dc68676a979e W3!fc30e98b-8810-4501-81f5-c20a3196387b
UserActivity.ReadWrite.CreatedByApp W247607519-5fb1-47d9-99c7-da4b48f369b1 P247607519-5fb1-47d9-99c7-da4b48f369b1
UserAuthMethod-Email.Read W2!12b23cea-90c1-4873-9094-f45c5f290f86
UserAuthMethod-Email.Read.All A3!a1e58be0-1095-422b-b067-73434bd7d40f W3!76caaf3a-ebdb-40a3-9299-4196e636f290
UserAuthMethod-Email.ReadWrite W3!696aa421-62dc-4c99-be16-015b23444089
UserAuthMethod-Email.ReadWrite.All A3!e8ecb853-1435-4a49-95ba-ec5b31b11672 W3!074f680f-c89e-45be-880e-5d0642860a1c
UserAuthMethod-External.Read W2!d1739827-146b-4f7f-b52c-1c509253aa57
UserAuthMethod-External.Read.All A3!d2c4289f-9f95-40da-ad43-eeb1506f0db7 W3!cbca9646-4c34-4cea-8e54-9a7088018820
UserAuthMethod-External.ReadWrite W3!28c2e8f9-828a-4691-a090-f2f0b7fc07b3
UserAuthMethod-External.ReadWrite.All A3!c7a22c2e-5b01-4129-8159-6c8be2c78f16 W3!9d91805d-0f53-43e3-a0f3-303ad4f3056f
UserAuthMethod-HardwareOATH.Read W2!ccd2eb40-8874-44e6-8f96-335908b3cfdb
UserAuthMethod-HardwareOATH.Read.All A3!7b544555-7811-49ff-8223-a56be870e33a W3!acd68c26-c283-4bf4-8b5c-200fc179bdd5
UserAuthMethod-HardwareOATH.ReadWrite W3!147ca97b-6686-4849-b37e-09d9b5ad45fc
UserAuthMethod-HardwareOATH.ReadWrite.All A3!7e9ebcc1-90aa-4471-8051-e68d6b4e9c89 W3!480643f2-a162-43c5-a670-dc1494fc911b
UserAuthMethod-MicrosoftAuthApp.Read W2!f14a567b-3280-4124-95a0-eca86006967e
UserAuthMethod-MicrosoftAuthApp.Read.All A3!a9c5f16e-e5ca-4e33-89ad-903fcfc01c23 W3!7b627679-e2fd-4bfd-990e-989e2914d4e6
UserAuthMethod-MicrosoftAuthApp.ReadWrite W3!9f7dfa0c-eb40-42be-8d45-8af4a9219c6f
UserAuthMethod-MicrosoftAuthApp.ReadWrite.All A3!c833c349-a1ab-4b6d-94a2-fa9a8674420c W3!1b7322b2-5cb3-4f13-928f-d7ca97c5fba9
UserAuthMethod-Passkey.Read W2!828fcbda-0d26-431d-8bfb-83f217224621
UserAuthMethod-Passkey.Read.All A3!72e00c1d-3e3d-43bb-a0b9-c435611bb1d2 W3!14195339-1fe4-48a7-a0d3-a39eb9fd8958
UserAuthMethod-Passkey.ReadWrite W3!b2de7db9-10f7-4800-b04c-b5b91e4891d6
UserAuthMethod-Passkey.ReadWrite.All A3!0400e371-7db1-4338-a269-96069eb65227 W3!64930478-d0ea-4671-ad72-fe0d9821df09
UserAuthMethod-Password.Read W2!7f0f82c3-de19-4ddc-810d-a2206d7637fd
UserAuthMethod-Password.Read.All A3!8d2c17ff-b93d-40d5-9def-d843680509cb W3!4f69a4e2-2aa0-43a7-ad6b-98b4cda1f23f
UserAuthMethod-Password.ReadWrite W3!60cce20d-d41e-4594-b391-84bbf8cc31f3
UserAuthMethod-Password.ReadWrite.All A3!f6d38dfd-ec08-4995-8f07-23e929df0936 W3!7f5b683d-df96-4690-a88d-6e336ed6dc7c
UserAuthMethod-Phone.Read W2!43dab3b9-e8b4-424d-8e13-6a2ad2a625fa
UserAuthMethod-Phone.Read.All A3!f529a223-ea70-43ec-b268-5012de2fbaa2 W3!20cf4ae1-09b9-4d29-a6f8-43e1820ce60c
UserAuthMethod-Phone.ReadWrite W3!6c4aad61-f76b-46ad-a22c-57d4d3d962af
UserAuthMethod-Phone.ReadWrite.All A3!6e85d483-7092-4375-babe-0a94a8213a58 W3!48c99302-9a24-4f27-a8a7-acef4debba14
UserAuthMethod-PlatformCred.Read W2!9c694582-e8f2-40e2-8353-fb43e2e0f12a
UserAuthMethod-PlatformCred.Read.All A3!07c0b1e4-15bd-442f-834b-30f8291388d1 W3!5936156c-f89b-4850-997d-026c4e6ce529
UserAuthMethod-PlatformCred.ReadWrite W3!70327f81-b953-43c9-92d3-131c74e4beb8
UserAuthMethod-PlatformCred.ReadWrite.All A3!1a87acf4-a9ca-4576-a974-452ea265d5f6 W3!cb11bf8c-dde1-4504-b6a5-31e1562b0749
UserAuthMethod-QR.Read W2!d6893c31-9187-405c-8dfc-f700c8fc161a
UserAuthMethod-QR.Read.All A3!9a45bc50-cddd-4ebe-bd9c-4f2eacf646ae W3!e4900dfb-ad17-410d-8ddb-7aebd8a6af1a
UserAuthMethod-QR.ReadWrite W3!651210da-18ce-4e42-b7db-302ff88e9326
UserAuthMethod-QR.ReadWrite.All A3!4869299f-18c3-40c8-98f2-222657e67db1 W3!db39086a-da7d-4cbd-9ac0-6816f9a80c95
UserAuthMethod-ResourceKey.Read.All A3!94ed018c-a499-47e0-beef-803b93873ece W3!c86e40fc-66fd-4d68-802e-b90e3038f5e8
UserAuthMethod-ResourceKey.ReadWrite.All A3!1bf7461f-222a-4525-9760-f7739228d0f4 W3!e71dec0d-02b4-429d-a49a-030950d45faa
UserAuthMethod-SoftwareOATH.Read W2!247f2733-6e3d-46ff-a904-f5fd58eb0d97
UserAuthMethod-SoftwareOATH.Read.All A3!a6b423df-a0c8-411d-a809-a4a5985d2939 W3!3e366fa0-3097-4eb6-8294-3028f77eea6f
UserAuthMethod-SoftwareOATH.ReadWrite W3!16721eb3-4493-4ae1-9542-264d9ffe3ce9
UserAuthMethod-SoftwareOATH.ReadWrite.All A3!787442d4-3c6e-4e99-aa95-8ccca20a48ff W3!5b34c8b5-2396-4b35-b284-83fb6a3e73ce
UserAuthMethod-TAP.Read W2!84ded88f-26ba-49d6-b776-efec398de692
UserAuthMethod-TAP.Read.All A3!bf82209c-b22b-4747-ac88-a68be99032cf W3!6976c635-c9c2-41e6-a21d-e6913a155273
UserAuthMethod-TAP.ReadWrite W3!2424436d-902f-4651-a1c7-b3b93147c960
UserAuthMethod-TAP.ReadWrite.All A3!627169a8-8c15-451c-861a-5b80e383de5c W3!05de4a66-e51a-4312-842a-30c8094698d2
UserAuthMethod-WindowsHello.Read W2!efe2b5aa-3a8e-486c-b0be-cc4d185c1b40
UserAuthMethod-WindowsHello.Read.All A3!9b8dd4c7-8cca-4ef5-a34a-9c2c75fcc934 W3!ff37d46d-b88a-4e0c-85ee-7e26c37b18eb
UserAuthMethod-WindowsHello.ReadWrite W3!f11e1db9-d419-4a24-b677-792723ffd727
UserAuthMethod-WindowsHello.ReadWrite.All A3!f14eee8a-713e-45aa-8223-2ab74632db1a W3!13eae17d-aaa4-47b8-aaee-0eb33c6e2450
UserAuthenticationMethod.Read W2!1f6b61c5-2f65-4135-9c9f-31c0f8d32b52
UserAuthenticationMethod.Read.All A3!38d9df27-64da-44fd-b7c5-a6fbac20248f W3!aec28ec7-4d02-4e8c-b864-50163aea77eb
UserAuthenticationMethod.ReadWrite W3!48971fc1-70d7-4245-af77-0beb29b53ee2
UserAuthenticationMethod.ReadWrite.All A4!50483e42-d915-4231-9639-7fdb7fd190e5 W4!b7887744-6746-4312-813d-72daeaee7e2d
UserCloudClipboard.Read W-61e8a09a-087f-4e36-8c8c-1c77c5228017 P-61e8a09a-087f-4e36-8c8c-1c77c5228017
UserShiftPreferences.Read.All A3!de023814-96df-4f53-9376-1e2891ef5a18
UserShiftPreferences.ReadWrite.All A3!d1eec298-80f3-49b0-9efb-d90e224798ac
UserTeamwork.Read W2!834bcc1c-762f-41b0-bb91-1cdc323ee4bf
UserTeamwork.Read.All A3!fbcd7ef1-df0d-4e05-bb28-93424a89c6df
UserWindowsSettings.Read W-32bab0fe-79c3-4890-b030-940d2f346b26 P-32bab0fe-79c3-4890-b030-940d2f346b26
UserWindowsSettings.Read.All W2!77e07bab-1b34-40a5-bb6c-4b197b3f6027
UserWindowsSettings.ReadWrite.All W3!dcb1026d-b7e1-4d31-9f61-6724d5140bf9
VerifiedId-Profile.Read.All A3!e227c591-dd64-4a8a-a033-816167f7c938 W3!604b2056-41ed-4c56-aad5-1241d4ef7333
VerifiedId-Profile.ReadWrite.All W3!e4a9cb5e-4767-48f8-9029-decf26a54456
VirtualAppointment.Read W2!27470298-d3b8-4b9c-aad4-6334312a3eac
VirtualAppointment.Read.All A3!d4f67ec2-59b5-4bdc-b4af-d78f6f9c1954
VirtualAppointment.ReadWrite W2!2ccc2926-a528-4b17-b8bb-860eed29d64c
VirtualAppointment.ReadWrite.All A3!bf46a256-f47d-448f-ab78-f226fff08d40
VirtualAppointmentNotification.Send A3!97e45b36-1250-48e4-bd70-2df6dab7e94a W2!20d02fff-a0ef-49e7-a46e-019d4a6523b7
VirtualEvent.Read W3!6b616635-ae58-433a-a918-8c45e4f304dc
VirtualEvent.Read.All A3!1dccb351-c4e4-4e09-a8d1-7a9ecbf027cc
VirtualEvent.Read.Chat A2298266a0-fbf7-4804-b988-5a54e61566c8
VirtualEvent.ReadWrite W2!d38d189c-e29b-4344-8b3b-829bfa81380b
VirtualEventRegistration-Anon.ReadWrite.All A2!23211fc1-f9d1-4e8e-8e9e-08a5d0a109bb
VirtualEventRegistration-Anon.ReadWrite.Chat A20e646cc8-6b07-4030-9a41-a7db4644b4cc
WindowsUpdates.Read.All A3!FA099153-0225-489C-980E-384DC674AB81 W3!9528CE37-154E-4E4F-A0FC-12BAEFD85D51
WindowsUpdates.ReadWrite.All A3!7dd1be58-6e76-4401-bf8d-31d1e8180d5b W3!11776c0c-6138-4db3-a668-ee621bea2555
WorkforceIntegration.Read.All A3!f10b94b9-37d1-4c88-8b7e-bf75a1152d39 W3!f1ccd5a7-6383-466a-8db8-1a656f7d06fa
WorkforceIntegration.ReadWrite.All A3!202bf709-e8e6-478e-bcfd-5d63c50b68e3 W3!08c4b377-0d23-4a8b-be2a-23c1c1d88545
eDiscovery.Read.All A3!50180013-6191-4d1e-a373-e590ff4e66af W3!99201db3-7652-4d5a-809a-bdb94f85fe3c
eDiscovery.ReadWrite.All A3!b2620db1-3bf7-4c5b-9cb9-576d29eac736 W3!acb8f680-0834-4146-b69e-4ab1b39745ad
answers
015 AW Policy.ReadWrite.ConditionalAccess* Policy.Read.All*
03w W Chat.ReadWrite*
05P A Teamwork.Migrate.All|W ChannelMessage.Send* Group.ReadWrite.All
08z A ProfilePhoto.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All|W User.ReadWrite* ProfilePhoto.ReadWrite.All
0Ba AW Group.ReadWrite.All*
0Dz A OnlineMeetingArtifact.Read.All* OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All|W OnlineMeetingArtifact.Read.All* OnlineMeetings.Read OnlineMeetings.ReadWrite
0Fe AW Storyline.ReadWrite.All
0HC AW LifecycleWorkflows.Read.All* LifecycleWorkflows.ReadWrite.All
0Mk AW RoleManagement.Read.Directory* Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
0Ms W RecordsManagement.ReadWrite.All*
0OR A ChannelMessage.Read.Group* ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All|W ChannelMessage.Read.All* Group.Read.All Group.ReadWrite.All
0Pk A TeamworkSection.ReadWrite.All* Teamwork.Migrate.All|W TeamworkSection.ReadWrite*
0SS AW Contacts.Read*
0X8 W AuditLog.Read.All*
0aA AW SearchConfiguration.Read.All* SearchConfiguration.ReadWrite.All
0bH AWP Calendars.ReadWrite*
0bO AWP Calendars.Read*
0bl AW DeviceManagementConfiguration.ReadWrite.All* DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.ReadWrite.All
0bl3 A ExternalItem.ReadWrite.All* ExternalItem.ReadWrite.OwnedBy
0fu A ChatMember.Read.All* ChatMember.ReadWrite.All* Chat.Manage.Chat Chat.Read.All Chat.ReadBasic.All Chat.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.Group|W Chat.ReadBasic* ChatMember.ReadWrite* Chat.Read Chat.ReadWrite ChatMember.Read
0gl AW OrgSettings-Todo.Read.All* OrgSettings-Todo.ReadWrite.All*
0hl AW CallTranscripts.Read.All*
0mG AW eDiscovery.ReadWrite.All
0s9 A UserAuthMethod-HardwareOATH.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-HardwareOATH.ReadWrite* UserAuthMethod-HardwareOATH.ReadWrite.All* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
0zs A UserAuthMethod-WindowsHello.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-WindowsHello.ReadWrite* UserAuthMethod-WindowsHello.ReadWrite.All* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
105 W SubjectRightsRequest.Read.All* SubjectRightsRequest.ReadWrite.All*
110 A Calls.InitiateGroupCall.All* Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
14k A TeamsAppInstallation.Read.Group* TeamsAppInstallation.ReadWriteSelfForTeam.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All|W TeamsAppInstallation.ReadForTeam* TeamsAppInstallation.ReadWriteSelfForTeam* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam
154 AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All*
163 A Directory.Read.All* User.Read.All|W User.Read* Directory.Read.All User.Read.All
1D7 A VirtualEvent.Read.All*
1EM A AuditLog.Read.All ProvisioningLog.Read.All|W ProvisioningLog.Read.All* AuditLog.Read.All
1IH AW Directory.Read.All* AppRoleAssignment.ReadWrite.All
1OK A Calls.JoinGroupCallAsGuest.All* Calls.InitiateGroupCall.All Calls.JoinGroupCall.All
1Pf AW DeviceManagementConfiguration.Read.All* DeviceManagementManagedDevices.Read.All
1Pw AW AuthenticationContext.ReadWrite.All* Policy.ReadWrite.ConditionalAccess
1Q6 A OnlineMeetingTranscript.Read.All* OnlineMeetingTranscript.Read.Chat|W OnlineMeetingTranscript.Read.All*
1Qs AW IndustryData-Run.Read.All* IndustryData-Run.Start
1Rw AW RealTimeActivityFeed.Read.All*
1Wh AP Calendars.ReadBasic* Calendars.Read|W Calendars.ReadBasic* Calendars.Read Group.Read.All Group.ReadWrite.All
1ap A AgentCardManifest.ReadWrite.All* AgentCardManifest.ReadWrite.ManagedBy|W AgentCardManifest.ReadWrite.All*
1at A Files.ReadWrite.All* Sites.ReadWrite.All|W Files.ReadWrite* Files.ReadWrite.All Sites.ReadWrite.All|P Files.ReadWrite* Files.ReadWrite.All
1e3 W User.Read* Directory.Read.All Directory.ReadWrite.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All
1gu A Channel.Delete.Group* Channel.Delete.All Directory.ReadWrite.All Group.ReadWrite.All|W Channel.Delete.All* Directory.ReadWrite.All Group.ReadWrite.All
1mL AW TeamworkDevice.ReadWrite.All*
1uV W EduAssignments.ReadWriteBasic*
1xz AW PartnerSecurity.Read.All* PartnerSecurity.ReadWrite.All*
22G AW LifecycleWorkflows-Workflow.Activate* LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
29h A Files.Read.All* Files.ReadWrite.All* Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All
2Do A EduAssignments.ReadBasic.All* EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All|W EduAssignments.ReadBasic* EduAssignments.ReadWrite* EduAssignments.Read
2Iz AW Sites.ReadWrite.All*
2Kx AW Policy.Read.All* Policy.ReadWrite.ApplicationConfiguration*
2Nk AW CaseManagement.Read.All* CaseManagement.ReadWrite.All
2QY W PrintConnector.Read.All* PrintConnector.ReadWrite.All*
2SO AW AgentIdentityBlueprintPrincipal.Read.All*
2Tx AW Synchronization.ReadWrite.All*
2Vc A ChannelMember.Read.Group* ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group|W ChannelMember.Read.All* ChannelMember.ReadWrite.All
2Ws AW ConsentRequest.Read.All* ConsentRequest.ReadWrite.All
2aw AW HealthMonitoringAlert.Read.All*
2e5 AW Directory.Read.All* DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
2fT AW PlaceDevice.ReadWrite.All
2fy A UserTeamwork.Read.All*|W UserTeamwork.Read*
2mF A VirtualEvent.Read.Chat*
2mj A Calls.JoinGroupCall.All* Calls.JoinGroupCallAsGuest.All
2ps W ServiceMessageViewpoint.Write*
2qF AW RoleManagement.Read.Directory* RoleManagement.ReadWrite.Directory*
2ql W User.Read* User.ReadWrite*
2sH AW OrganizationalBranding.ReadWrite.All* Organization.ReadWrite.All
2sT W PrinterShare.ReadWrite.All*
2vI A RoleManagement.Read.Directory* RoleManagement.Read.All RoleManagement.ReadWrite.Directory|W RoleManagementPolicy.Read.Directory* RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory RoleManagementPolicy.ReadWrite.Directory
2xB W EduAssignments.ReadBasic* EduAssignments.Read EduAssignments.ReadWrite EduAssignments.ReadWriteBasic
30W AW HealthMonitoringAlertConfig.Read.All*
344 AW Application.Read.All*
36t W Policy.Read.All* Policy.ReadWrite.ConditionalAccess
39F A AppRegistration.Create* Application.ReadWrite.OwnedBy* Application.ReadWrite.All|W AppRegistration.Create* Application.ReadWrite.All*|P Application.ReadWrite.All*
39J W Device.CreateFromOwnedTemplate*
39y AW DeviceManagementConfiguration.ReadWrite.All* DeviceManagementManagedDevices.ReadWrite.All
3Dr AW CloudPC.Read.All*
3FH AW AppRoleAssignment.ReadWrite.All* Application.ReadWrite.All
3Fy AW WindowsUpdates.ReadWrite.All*
3Hv W AccessReview.Read.All* AccessReview.ReadWrite.All AccessReview.ReadWrite.Membership
3Ip A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-QR.ReadWrite* UserAuthenticationMethod.ReadWrite* UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
3LS A UserAuthenticationMethod.ReadWrite.All*|W UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
3Lh AW AuditLog.Read.All* Synchronization.ReadWrite.All
3UE AW Sites.Read.All* Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
3UM W Group.Read.All*
3WK WP UserCloudClipboard.Read*
3Yv P Files.ReadWrite* Files.ReadWrite.All
3c6 W UserAuthMethod-Password.Read* UserAuthMethod-Password.ReadWrite UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite
3dY A AgentCollection.ReadWrite.All* AgentCollection.ReadWrite.ManagedBy|W AgentCollection.ReadWrite.All* AgentCollection.ReadWrite.Global AgentCollection.ReadWrite.Quarantined
3kT A TeamsAppInstallation.ManageSelectedForTeam.All* TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadSelectedForChat.All TeamsAppInstallation.ReadSelectedForTeam.All TeamsAppInstallation.ReadSelectedForUser.All TeamsAppInstallation.ReadWriteSelectedForChat.All TeamsAppInstallation.ReadWriteSelectedForTeam.All TeamsAppInstallation.ReadWriteSelectedForUser.All
3pC AW DeviceManagementConfiguration.ReadWrite.All* DeviceManagementApps.ReadWrite.All
3r6 W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All
3vc A UserAuthMethod-PlatformCred.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-PlatformCred.ReadWrite* UserAuthMethod-PlatformCred.ReadWrite.All* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
407 W User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
42U AW eDiscovery.ReadWrite.All* eDiscovery.Read.All
46S A TeamworkSection.Read.All* TeamworkSection.ReadWrite.All|W TeamworkSection.Read* TeamworkSection.ReadWrite
477 AW SpiffeTrustDomain.Read.All* SpiffeTrustDomain.ReadWrite.All
48a A BookingsAppointment.ReadWrite.All*|W Bookings.Manage.All*
48j AW ProgramControl.Read.All* ProgramControl.ReadWrite.All
4Bq AW RoleEligibilitySchedule.ReadWrite.Directory* RoleManagement.ReadWrite.Directory
4G6 A Files.ReadWrite.All* Sites.ReadWrite.All|W Files.ReadWrite* Files.ReadWrite.All Sites.ReadWrite.All
4H9 AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
4Mt A TenantGovernance-Relationship.Read.All*|W TenantGovernance-Relationship.Read.All* TenantGovernance-Relationship.ReadWrite.All
4Sc AW ConfigurationMonitoring.Read.All* ConfigurationMonitoring.ReadWrite.All*
4TB A MailboxFolder.ReadWrite.All*|W MailboxFolder.ReadWrite*
4Tn A RealTimeActivityFeed.Read.All* OnlineMeetingTranscript.Read.Chat|W RealTimeActivityFeed.Read.All*
4WX A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-TAP.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
4dD W OnlineMeetings.Read* OnlineMeetings.ReadWrite
4fS AW SharePointCrossTenantMigration.Manage.All*
4ns A Application.ReadWrite.OwnedBy* Application.ReadWrite.All Directory.ReadWrite.All|W Application.ReadWrite.All* Directory.ReadWrite.All|P Application.ReadWrite.All*
4sL W Contacts.Read*
4sa W User.Read* User.Read.All User.ReadWrite.All
4um AW AgentRegistration.ReadWrite.All*
4yP A PrintJob.ReadBasic.All* PrintJob.Read.All PrintJob.ReadWrite.All PrintJob.ReadWriteBasic.All|W PrintJob.ReadBasic* PrintJob.ReadWriteBasic* PrintJob.Read PrintJob.Read.All PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWrite.All PrintJob.ReadWriteBasic.All
52n A Calls.ReportSyntheticMedia.All*
54U A Sites.Read.All*|W Files.ReadWrite* Files.Read Sites.Read.All|P Files.Read* Files.ReadWrite
57k A Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.ReadWrite* Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.ReadWrite* Files.Read.All Files.ReadWrite.All
5AC A EduReports-Reading.ReadAnonymous.All* EduReports-Reading.Read.All
5DW A Notes.Read.All* Notes.ReadWrite.All*|W Notes.Create* Notes.Read Notes.Read.All Notes.ReadWrite Notes.ReadWrite.All|P Notes.Create* Notes.Read Notes.ReadWrite
5Du AW CustomSecAttributeAuditLogs.Read.All*
5Eh A Application.ReadWrite.OwnedBy+Policy.Read.All* Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy|W Application.ReadWrite.All+Policy.Read.All* Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
5FC AW ChannelMember.Read.All* ChannelMember.ReadWrite.All
5Fg W Policy.Read.All*
5IO W VirtualAppointment.Read* OnlineMeetings.Read OnlineMeetings.ReadWrite VirtualAppointment.ReadWrite
5IV A EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All*|W EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All
5Ip AW SecurityIdentitiesUserActions.ReadWrite.All*
5Ng AW IdentityRiskyUser.ReadWrite.All*
5O3 W User.ReadWrite* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All|P User.ReadWrite*
5PN W SubjectRightsRequest.Read.All* SubjectRightsRequest.ReadWrite.All
5Vz AW TeamworkDevice.Read.All* TeamworkDevice.ReadWrite.All
5as AW ThreatSubmission.ReadWrite.All*
5bS AW User.ReadWrite.All*
5dC A AgentCollection.Read.All* AgentCollection.ReadWrite.All AgentCollection.ReadWrite.ManagedBy|W AgentCollection.Read.All* AgentCollection.ReadWrite.All
5j1 W User.Read* User.Read.All
5kc AW CaseManagement.ReadWrite.All*
5oS AW DeviceManagementApps.ReadWrite.All*
5pA AW GroupMember.ReadWrite.All* Directory.ReadWrite.All Group.ReadWrite.All
604 AWP Contacts.ReadWrite*
69e AW CloudPC.ReadWrite.All* DeviceManagementRBAC.ReadWrite.All
6CB AW Policy.ReadWrite.AuthenticationFlows*
6Fc AW AppCertTrustConfiguration.Read.All* AppCertTrustConfiguration.ReadWrite.All
6Jj AW Directory.ReadWrite.All*
6Ko AW Sites.Read.All*
6OT W Files.Read.All* ExternalItem.Read.All FileStorageContainer.Selected Sites.Read.All
6Os A EduCurricula.ReadWrite.All*|W EduCurricula.ReadWrite*
6Qn A UserAuthMethod-Passkey.Read.All* UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-Passkey.Read* UserAuthMethod-Passkey.Read.All UserAuthMethod-Passkey.ReadWrite UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
6V3 AW DeviceManagementServiceConfig.Read.All* DeviceManagementServiceConfig.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All User.Read.All
6WX W Files.ReadWrite*
6YJ AW ServiceActivity-Microsoft365Web.Read.All*
6dI A FileIngestion.Ingest*
6ex AW ExternalItem.ReadWrite.OwnedBy* ExternalItem.ReadWrite.All
6fI A UserShiftPreferences.Read.All* UserShiftPreferences.ReadWrite.All*|W User.Read.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
6mi W Printer.Read.All* Printer.FullControl.All Printer.ReadWrite.All
6oz A Calendars.ReadWrite* Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All Calendars.Read
6qJ AW DeviceManagementManagedDevices.ReadWrite.All* DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All
6w4 A Calls.Initiate.All* Calls.AccessMedia.All
6xB AW OrgSettings-DynamicsVoice.Read.All* OrgSettings-DynamicsVoice.ReadWrite.All*
6y3 A Calendars.ReadBasic* Calendars.ReadWrite* Calendars.Read|WP Calendars.ReadBasic* Calendars.ReadWrite* Calendars.Read Calendars.Read.Shared
6zr W Group-Conversation.Read.All* Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All
71g AW User.RevokeSessions.All*
72p AW BrowserSiteLists.Read.All* BrowserSiteLists.ReadWrite.All*
763 A UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-QR.ReadWrite.All|W UserAuthMethod-QR.ReadWrite* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-QR.ReadWrite.All
78G A LearningAssignedCourse.Read.All* LearningAssignedCourse.ReadWrite.All* LearningSelfInitiatedCourse.Read.All LearningSelfInitiatedCourse.ReadWrite.All|W LearningAssignedCourse.Read* LearningSelfInitiatedCourse.Read
78u AW BackupRestore-Configuration.Read.All* BackupRestore-Configuration.ReadWrite.All*
7Bb AW RoleManagement.Read.Directory* Directory.Read.All RoleManagement.ReadWrite.Directory
7Cg AW DeviceManagementServiceConfig.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
7Ei A VirtualEventRegistration-Anon.ReadWrite.Chat*|W VirtualEvent.ReadWrite*
7KO A User.Read.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All|W User.Read* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All
7KT A Application.Read.All* Application-RemoteDesktopConfig.ReadWrite.All* Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.ReadWrite.All|W Application.Read.All* Application-RemoteDesktopConfig.ReadWrite.All* Application.ReadWrite.All Directory.ReadWrite.All
7Sa AW ConfigurationMonitoring.Read.All* ConfigurationMonitoring.ReadWrite.All
7Sf A Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W Device.Read.All Directory.Read.All Directory.ReadWrite.All
7cC W Files.Read.All* Files.ReadWrite Sites.Read.All Sites.ReadWrite.All|P Files.Read.All* Files.ReadWrite
7dV AW AppRoleAssignment.ReadWrite.All*
7pk AW GroupMember.Read.All* Group.ReadWrite.All* Directory.Read.All Group.Read.All GroupMember.ReadWrite.All
7x1 W MailboxSettings.Read* Calendars.Read Calendars.ReadWrite MailboxSettings.ReadWrite
7x8 A UserAuthenticationMethod.ReadWrite.All* UserAuthenticationMethod.Read.All|W UserAuthMethod-HardwareOATH.Read* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-HardwareOATH.Read.All UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All
80y A EduRoster.Read.All* EduRoster.ReadWrite.All*
84I W TenantGovernance-RelatedTenant.ReadWrite.All*
87b W CloudPC.ReadWrite.All*
88B W Agreement.Read.All*
88d AW User-ConvertToInternal.ReadWrite.All* User.ReadWrite.All
89n W OnPremDirectorySynchronization.ReadWrite.All*
8D0 W User.Read* User.Read.All User.ReadBasic.All|P User.Read*
8FJ AW Sites.ReadWrite.All* Sites.FullControl.All Sites.Manage.All
8Nn AW PartnerSecurity.Read.All* PartnerSecurity.ReadWrite.All
8OI P Device.Read*
8PB A ThreatSubmission.ReadWrite.All*|W ThreatSubmission.ReadWrite.All
8VJ AW CloudApp-Discovery.Read.All*
8g0 A User.Read.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy|W User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
8jk AW Device.Read.All*
8k6 A Files.ReadWrite.All* Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|W Files.ReadWrite.Selected* Files.ReadWrite* Files.ReadWrite.All Files.ReadWrite.AppFolder Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|P Files.ReadWrite* Files.ReadWrite.All
8nr AW GroupSettings.Read.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All GroupSettings.ReadWrite.All
8rT A Sites.FullControl.All*
8uk W AgreementAcceptance.Read* AgreementAcceptance.Read.All
8wj A Application.ReadWrite.OwnedBy+User.Read.All/Group.Read.All* Application.ReadWrite.All+User.Read.All/Group.Read.All|W Application.ReadWrite.All+User.Read.All/Group.Read.All*
8y4 AW Policy.Read.All* Policy.ReadWrite.ExternalIdentities*
94y W PrintSettings.ReadWrite.All*
99Y AW Application.Read.All* Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
9Aa W ConfigurationMonitoring.ReadWrite.All*
9BU W Files.ReadWrite.Selected* Files.ReadWrite.AppFolder* Files.ReadWrite.All* Sites.FullControl.All* Sites.Manage.All* Sites.ReadWrite.All*|P Files.ReadWrite.AppFolder* Files.ReadWrite.All* Sites.FullControl.All* Sites.ReadWrite.All*
9EV A TeamsTab.Create* TeamsTab.Create.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWrite.Chat TeamsTab.ReadWriteForChat.All TeamsTab.ReadWriteSelfForChat.All|W TeamsTab.Create* TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat TeamsTab.ReadWriteSelfForChat
9Ic A Mail.ReadBasic.All* Mail.ReadWrite* Mail.Read|WP Mail.ReadBasic* Mail.ReadWrite* Mail.Read
9JD A OnlineMeetingArtifact.Read.Chat*
9K9 A Calls.AccessMedia.All* Calls.JoinGroupCall.All
9NB A EduRoster.Read.All* Directory.Read.All EduRoster.ReadWrite.All|W EduRoster.ReadBasic* Directory.Read.All EduRoster.Read EduRoster.Write
9Ny A TeamsAppInstallation.ReadWriteSelfForChat.All* Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteForChat.All|W TeamsAppInstallation.ReadWriteSelfForChat* TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteForChat
9QL W TenantGovernance-Request.ReadWrite.All*
9QR AWP Calendars.Read* Calendars.ReadBasic Calendars.ReadWrite
9Tu AW UserAuthMethod-Passkey.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All
9b7 AW PrivilegedAssignmentSchedule.Read.AzureADGroup* PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
9eJ A MailboxItem.Export.All* MailboxItem.ImportExport.All|W MailboxItem.Export* MailboxItem.ImportExport
9gy A UserAuthMethod-MicrosoftAuthApp.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-MicrosoftAuthApp.ReadWrite* UserAuthMethod-MicrosoftAuthApp.ReadWrite.All* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
9l2 A TeamsActivity.Send.User* TeamsActivity.Send|W TeamsActivity.Send*
9mQ AW EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All RoleManagement.Read.All
9nW AW LicenseAssignment.Read.All* Directory.Read.All Directory.ReadWrite.All Organization.Read.All Organization.ReadWrite.All
9o1 A TeamsAppInstallation.ReadForUser.All* TeamsAppInstallation.Read.All TeamsAppInstallation.Read.User TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All|W TeamsAppInstallation.ReadForUser* TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser TeamsAppInstallation.ReadWriteSelfForUser
9oO AW ExternalUserProfile.Read.All* ExternalUserProfile.ReadWrite.All*
9pv AW PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup* PrivilegedEligibilitySchedule.Remove.AzureADGroup
9wT A Tasks.ReadWrite.All*|W Tasks.ReadWrite* Group.ReadWrite.All
9wx AWP Mail.ReadWrite*
A3U W Chat.ReadWrite.All*
A3g A Sites.Read.All*|W Files.ReadWrite* Sites.Read.All|P Files.ReadWrite*
ACh A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Phone.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
AFP W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All
AFk AW User.Read.All*
AHR W RecordsManagement.Read.All* RecordsManagement.ReadWrite.All*
AMC W ConfigurationMonitoring.Read.All* ConfigurationMonitoring.ReadWrite.All
ARu AW DeviceManagementServiceConfig.ReadWrite.All* DeviceManagementConfiguration.ReadWrite.All
AS8 AW User-OnPremisesSyncBehavior.ReadWrite.All*
ATK A Tasks.Read.All* Tasks.ReadWrite.All|W Tasks.Read* Tasks.ReadWrite
AYL A UserAuthMethod-TAP.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-TAP.ReadWrite* UserAuthMethod-TAP.ReadWrite.All* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
ApT AW Policy.ReadWrite.ConditionalAccess
B0d AW Insights-UserMetric.Read.All*
B3z W User.ReadWrite* ProfilePhoto.ReadWrite.All
B6G AW Application.Read.All+AppRoleAssignment.ReadWrite.All* AppRoleAssignment.ReadWrite.All+Application.Read.All/Directory.Read.All* Application.ReadWrite.All
B89 AP Calendars.ReadWrite*|W Calendars.ReadWrite* Group.ReadWrite.All
BKl AW Group-NestingSupport.ReadWrite.All* Directory.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Group.ReadWrite.All
BR1 AW AgentIdentityBlueprint.Create* AgentIdentityBlueprint.ReadWrite.All
BRO AW BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.ReadWrite.All
BUQ A Application.ReadWrite.OwnedBy* Application.ReadWrite.All|W Application.ReadWrite.All* Directory.ReadWrite.All
BX3 W Goals-Export.Read.All*
BZN AW BusinessScenarioData.ReadWrite.OwnedBy*
BZj W Organization.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
Bfg A User.RevokeSessions.All*|W User.RevokeSessions.All* Directory.ReadWrite.All User.ReadWrite|P User.ReadWrite*
BjA A Sites.ReadWrite.All*|W Files.ReadWrite* Files.ReadWrite.All Sites.ReadWrite.All|P Files.ReadWrite* Files.ReadWrite.All
BjP AW ChannelSettings.ReadWrite.All*
BkB W ReportSettings.ReadWrite.All*
Bpn AW SensitivityLabels.Read.All*
BrZ W AccessReview.ReadWrite.All*
Bsq A ChatMember.ReadWrite.All* Chat.Manage.Chat|W ChatMember.ReadWrite*
BwG A ThreatSubmission.Read.All* ThreatSubmission.ReadWrite.All*|W ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
BwW W IndustryData-OutboundFlow.ReadWrite.All*
BxB AW DeviceManagementConfiguration.ReadWrite.All*
Byv W Directory.Read.All* Directory.ReadWrite.All
BzN W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadBasic.All User.ReadWrite User.ReadWrite.All|P User.Read* User.ReadWrite
C0M AW RoleManagement.ReadWrite.Defender*
C0z W Policy.ReadWrite.AuthenticationMethod*
C22 AW Sites.ReadWrite.All* Sites.FullControl.All Sites.Manage.All Sites.Selected
C37 A User.Read.All* User.ReadBasic.All|W User.Read* User.ReadBasic.All|P User.Read*
C3B A UserAuthenticationMethod.ReadWrite.All* UserAuthenticationMethod.Read.All|W UserAuthMethod-HardwareOATH.Read* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-HardwareOATH.Read.All UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite
CBm W PrintJob.ReadWriteBasic* PrintJob.ReadWrite PrintJob.ReadWrite.All PrintJob.ReadWriteBasic.All
CCC A IdentityRiskEvent.ReadWrite.All*
CCc W ManagedTenants.Read.All* ManagedTenants.ReadWrite.All*
CGd WP Tasks.Read*
CGi AW SpiffeTrustDomain.ReadWrite.All*
CIJ W CopilotTools.Read.All*
CKS AW MultiTenantOrganization.Read.All* MultiTenantOrganization.ReadWrite.All*
CMn A EduRoster.ReadWrite.All*
CP7 AW Group-OnPremisesSyncBehavior.ReadWrite.All*
CPl AW Files.ReadWrite.All* Sites.ReadWrite.All
CQW AW User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
CVI AWP Tasks.ReadWrite*
CVL A Channel.Create.Group* Channel.Create Directory.ReadWrite.All Group.ReadWrite.All Teamwork.Migrate.All|W Channel.Create* Directory.ReadWrite.All Group.ReadWrite.All
CVV AW DeviceManagementServiceConfig.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All
CVd A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-SoftwareOATH.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
CWl AW Directory.Read.All Directory.ReadWrite.All
CXN W PrintConnector.ReadWrite.All*
Ce1 AW AgentIdentityBlueprint.DeleteRestore.All* AgentIdentityBlueprint.ReadWrite.All
Ceq AW LifecycleWorkflows-Workflow.ReadWrite.All* LifecycleWorkflows.ReadWrite.All
Ces A Presence.Read.All* Presence.ReadWrite.All|W Presence.Read* Presence.Read.All
Cfj AW PeopleSettings.Read.All* PeopleSettings.ReadWrite.All
Cgu A Tasks.ReadWrite.All* Tasks.Read.All|WP Tasks.ReadWrite* Tasks.Read
Chc A OnlineMeetingArtifact.Read.All*|W OnlineMeetingArtifact.Read.All* OnlineMeetings.Read OnlineMeetings.ReadWrite
Chn AW AgentRegistration.Read.All* AgentRegistration.ReadWrite.All*
Cli A TeamworkTag.Read.All* TeamworkTag.ReadWrite.All|W TeamworkTag.Read* TeamworkTag.ReadWrite
CnY AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All* DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
Cp1 AW Directory.Read.All* DelegatedPermissionGrant.ReadWrite.All
Cpr W EntitlementMgmt-SubjectAccess.ReadWrite* EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
CrK AW BackupRestore-Restore.ReadWrite.All*
Ctd A SecurityActions.Read.All* SecurityActions.ReadWrite.All*
CwB W ApprovalSolution.ReadWrite* ApprovalSolutionResponse.ReadWrite
CwBu AW SecurityAlert.Read.All* SecurityAlert.ReadWrite.All
CwH W Printer.Create* Printer.FullControl.All Printer.ReadWrite.All
CwR AW Directory.Read.All* Directory.ReadWrite.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
D2t AW AuditActivity.Read*
D4T W User.Read* Directory.Read.All Directory.ReadWrite.All
D4TZ A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Email.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-Email.Read.All UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
D6I AW TeamsActivity.Send*
D8E AW DeviceManagementRBAC.Read.All* DeviceManagementRBAC.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
D8c A EduReports-Reflect.ReadAnonymous.All* EduReports-Reflect.Read.All
D9J A EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All|W EntitlementMgmt-SubjectAccess.ReadWrite* EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
DBW AW AppCertTrustConfiguration.ReadWrite.All*
DCv AW PeopleSettings.ReadWrite.All*
DDf AW Domain-InternalFederation.Read.All* Domain-InternalFederation.ReadWrite.All*
DE0 AW Application.Read.All* Application.ReadWrite.All*
DIJ W Policy.ReadWrite.HybridAuthentication* Directory.ReadWrite.All*
DKs AW OrgSettings-Forms.ReadWrite.All*
DNe AWP FileStorageContainer.Selected*
DOT AW SensitivityLabel.Evaluate.All*
DP9 W OnlineMeetingAiInsight.Read.All*
DRX AW ExternalItem.ReadWrite.OwnedBy* ExternalItem.Read.All ExternalItem.ReadWrite.All
DSI W TenantGovernance-Setting.ReadWrite.All*
DTf A PrintJob.ReadBasic.All* PrintJob.Read.All PrintJob.ReadWrite.All PrintJob.ReadWriteBasic.All|W PrintJob.ReadBasic* PrintJob.Read PrintJob.Read.All PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWrite.All PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All
DVA P Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All
DYD AW SecurityIdentitiesAccount.Read.All*
DcS WP Tasks.ReadWrite*
Dfd AW Directory.Read.All*
Dg8 A Tasks.ReadWrite.All*|WP Tasks.ReadWrite*
Do9 AW IndustryData-SourceSystem.Read.All* IndustryData-SourceSystem.ReadWrite.All
Dru A TeamworkCustomEmoji.Read.All*|W TeamworkCustomEmoji.Read*
DtB A Mail.Read* Mail.ReadBasic.All|WP Mail.Read* Mail.ReadBasic
E2R W Calendars.Read.Shared* Calendars.ReadWrite.Shared
E5I AW Schedule.Read.All* Schedule.ReadWrite.All*
E5O A EduRoster.ReadBasic.All* EduRoster.Read.All EduRoster.ReadWrite.All|W EduRoster.ReadBasic* EduRoster.Read EduRoster.ReadWrite
EEp W HealthMonitoringAlertConfig.ReadWrite.All*
EFn A UserAuthMethod-Email.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-Email.Read* UserAuthMethod-Email.Read.All UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
EH9 A ChannelMessage.UpdatePolicyViolation.All* Teamwork.Migrate.All
EHb AW PrivilegedEligibilitySchedule.Read.AzureADGroup* PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
EHd AW RoleManagementAlert.ReadWrite.Directory*
EIF AW EventListener.ReadWrite.All*
EPV A Tasks.Read.All* Tasks.ReadWrite.All*|W Tasks.Read* Tasks.ReadWrite* Group.Read.All Group.ReadWrite.All
ERS W Policy.Read.All* Policy.ReadWrite.MobilityManagement*
ETs A TeamsTab.Create.Group* Directory.ReadWrite.All Group.ReadWrite.All TeamsTab.Create TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All|W TeamsTab.Create* Directory.ReadWrite.All Group.ReadWrite.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWriteSelfForTeam
EV1 W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite User.ReadWrite.All|P User.Read* User.ReadWrite
EWG A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-WindowsHello.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
EX9 W CallTranscripts.Read.All*
EXW AW Policy.Read.All Policy.ReadWrite.CrossTenantAccess
EXm WP Tasks.Read* Tasks.ReadWrite*
EZJ A RoleAssignmentSchedule.ReadWrite.Directory* RoleManagement.ReadWrite.Directory* RoleAssignmentSchedule.Remove.Directory RoleEligibilitySchedule.Remove.Directory|W RoleAssignmentSchedule.ReadWrite.Directory* RoleAssignmentSchedule.Remove.Directory RoleEligibilitySchedule.Remove.Directory RoleManagement.ReadWrite.Directory
EZN A DeviceManagementServiceConfig.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All|W DeviceManagementConfiguration.Read.All* DeviceManagementServiceConfig.ReadWrite.All* DeviceManagementConfiguration.ReadWrite.All
EZW A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthenticationMethod.Read* UserAuthenticationMethod.ReadWrite.All* UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite
Edd AWP Policy.ReadWrite.AuthenticationMethod*
EjK AWP MailboxSettings.Read* MailboxSettings.ReadWrite*
Ekz AW PendingExternalUserProfile.Read.All* PendingExternalUserProfile.ReadWrite.All*
Ewa W Files.Read.All* ExternalItem.Read.All Sites.Read.All
F4f A TeamsTab.Read.Group* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamsTab.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWrite.Group TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All|W TeamsTab.Read.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWriteSelfForTeam
F5k AW ContentActivity.Read*
F8e W User-PasswordProfile.ReadWrite.All*
FAn AW LifecycleWorkflows-Workflow.ReadBasic.All* LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
FCa A AgentCollection.Read.All* AgentCollection.ReadWrite.All AgentCollection.ReadWrite.ManagedBy|W AgentCollection.Read.All* AgentCollection.Read.Global AgentCollection.Read.Quarantined AgentCollection.ReadWrite.All AgentCollection.ReadWrite.Global AgentCollection.ReadWrite.Quarantined
FDJ AW OnPremisesPublishingProfiles.ReadWrite.All*
FE7 AW IdentityRiskyUser.Read.All* IdentityRiskyUser.ReadWrite.All
FFr A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-PlatformCred.Read* UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
FHy A Application.Read.All* Application.ReadWrite.All Device.Read.All Device.ReadWrite.All|W Application.Read.All* Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All
FIY AWP MailboxSettings.Read* MailboxSettings.ReadWrite
FJ0 AW DeviceLocalCredential.ReadBasic.All* DeviceLocalCredential.Read.All
FQj A BusinessScenarioConfig.Read.OwnedBy* BusinessScenarioConfig.ReadWrite.OwnedBy|W BusinessScenarioConfig.Read.OwnedBy* BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All BusinessScenarioConfig.ReadWrite.OwnedBy
FWA W User.ReadBasic.All*
Fag AW FileStorageContainer.Selected*
Fdh W EntraBackup.ReadWrite.Preview*
Fib A User.Read.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy|W User.Read* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All
Fjs AW eDiscovery.Read.All* eDiscovery.ReadWrite.All*
FrM A Notes.Read.All* Notes.ReadWrite.All|W Notes.Create* Notes.Read Notes.Read.All Notes.ReadWrite Notes.ReadWrite.All|P Notes.Create* Notes.Read Notes.ReadWrite
FvI AW LicenseAssignment.ReadWrite.All* Directory.ReadWrite.All Group.ReadWrite.All
Fxs A User.Read.All*|W User.Read* User.Read.All
G2S W Calendars.ReadWrite* MailboxSettings.ReadWrite*
G38 AW AuditLogsQuery-Entra.Read.All* AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All
G57 A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-SoftwareOATH.Read* UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
GA3 W Group.Read.All* Group.ReadWrite.All
GBl AW Domain.ReadWrite.All* IdentityProvider.ReadWrite.All
GE0 AW Files.ReadWrite.All* Files.Read.All Sites.Read.All Sites.ReadWrite.All
GIX AW IdentityRiskyServicePrincipal.Read.All* IdentityRiskyServicePrincipal.ReadWrite.All
GIg A Calls.AccessMedia.All*
GJL A AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All Group.Read.All User.Read.All User.ReadWrite.All|W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All
GOZ W PrivilegedAccess.ReadWrite.AzureAD* PrivilegedAccess.ReadWrite.AzureADGroup PrivilegedAccess.ReadWrite.AzureResources
GPM A ChannelSettings.Read.Group* Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All ChannelSettings.ReadWrite.Group|W Channel.ReadBasic.All* ChannelSettings.Read.All ChannelSettings.ReadWrite.All
GQe AW HealthMonitoringAlert.ReadWrite.All*
GS2 A OnlineMeetings.Read.All* OnlineMeetings.ReadWrite.All|W OnlineMeetings.Read* OnlineMeetings.ReadWrite
GeU A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W Application.Read.All* Application.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All
GgR AW UserAuthenticationMethod.ReadWrite.All*
Gmr WP Files.ReadWrite*
GoF W OnlineMeetingRecording.Read.All*
GsM W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All
Gsc A Calls.JoinGroupCall.All*
Gu1 AW TeamMember.ReadWrite.All*
GuA W BackupRestore-Configuration.ReadWrite.All*
GvT A UserAuthMethod-HardwareOATH.Read.All* UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-HardwareOATH.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-HardwareOATH.Read.All UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
Gwx A AccessReview.ReadWrite.Membership*|W AccessReview.ReadWrite.Membership* AccessReview.ReadWrite.All
Gxq A AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All|W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
Gy8 AW RecordsManagement.Read.All* RecordsManagement.ReadWrite.All*
Gzw A SecurityActions.ReadWrite.All*
H21 A Notes.Read.All* Notes.ReadWrite.All|W Notes.Read* Notes.Read.All Notes.ReadWrite Notes.ReadWrite.All|P Notes.Read* Notes.ReadWrite
H3Y A OrganizationalBranding.Read.All* Organization.Read.All Organization.ReadWrite.All OrganizationalBranding.ReadWrite.All|W User.Read* Organization.Read.All Organization.ReadWrite.All OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All User.Read.All
H72 AW GroupSettings.ReadWrite.All*
H7d A RoleAssignmentSchedule.ReadWrite.Directory* RoleManagement.ReadWrite.Directory*|W RoleAssignmentSchedule.ReadWrite.Directory* RoleManagement.ReadWrite.Directory
H8U A ChatMessage.Read.Chat*
HAg AW DeviceManagementManagedDevices.Read.All* DeviceManagementManagedDevices.ReadWrite.All
HBj AW WorkforceIntegration.Read.All* WorkforceIntegration.ReadWrite.All*
HDJ A Directory.Read.All* Directory.ReadWrite.All Group.ReadBasic.All GroupMember.ReadBasic.All|W User.Read* Directory.Read.All Directory.ReadWrite.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All
HGH AW DeviceManagementRBAC.ReadWrite.All* CloudPC.ReadWrite.All
HJT AW NetworkAccess-Reports.Read.All* NetworkAccess.ReadWrite.All
HJZ AW Policy.ReadWrite.B2BManagementPolicy*
HLY AW ServiceActivity-OneDrive.Read.All*
HM2 AW IndustryData-TimePeriod.ReadWrite.All*
HPx A MailboxItem.Read.All* MailboxItem.ReadWrite.All|W MailboxItem.Read* MailboxItem.ReadWrite
HWI AW User.Export.All* User.Read.All
Hae A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthenticationMethod.Read* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
Hao AW GroupSettings.Read.All* GroupSettings.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
HbM AW ReportSettings.ReadWrite.All*
HgV W CallRecordings.Read.All*
HiX A Directory.Read.All* DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All|W Directory.Read.All* Directory.ReadWrite.All
HlR AW IndustryData.ReadBasic.All* IndustryData-ReferenceDefinition.ReadWrite.All*
HlZ A Policy.Read.All* Application.Read.All Policy.ReadWrite.ConditionalAccess|W Application.Read.All* Policy.Read.All* Policy.ReadWrite.ConditionalAccess
Hme AW Group-Conversation.ReadWrite.All* Group.ReadWrite.All
HqF A PrintJob.ReadWrite.All*|W PrintJob.Create* PrintJob.ReadWrite PrintJob.ReadWrite.All
Hsr AW NetworkAccess.ReadWrite.All*
Huj A EduAssignments.ReadBasic.All* EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All|W EduAssignments.ReadBasic* EduAssignments.Read EduAssignments.ReadWrite EduAssignments.ReadWriteBasic
I0Y A TeamsAppInstallation.Read.Group* TeamsAppInstallation.ReadWriteSelfForTeam.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All TeamsAppInstallation.ReadWriteSelfForTeam|W TeamsAppInstallation.ReadWriteSelfForTeam* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam
I76 A Device.ReadWrite.All* Directory.ReadWrite.All|W Directory.AccessAsUser.All*
I7v A Teamwork.Migrate.All|W ChatMessage.Send* Chat.ReadWrite Group.ReadWrite.All
IHz W Bookings.Manage.All*
INq A BusinessScenarioConfig.ReadWrite.OwnedBy*|W BusinessScenarioConfig.ReadWrite.OwnedBy* BusinessScenarioConfig.ReadWrite.All
IPj AW DeviceManagementServiceConfig.ReadWrite.All* DeviceManagementConfiguration.ReadWrite.All Organization.ReadWrite.All
IS3 W Directory.AccessAsUser.All* Application.ReadWrite.All Directory.ReadWrite.All
IVF AW Directory.Read.All* Directory.ReadWrite.All
IWw W Tasks.Read* Group.Read.All Group.ReadWrite.All Tasks.ReadWrite
IXf AW Policy.Read.ConditionalAccess* Policy.Read.All Policy.ReadWrite.ConditionalAccess
IiQ A TenantGovernance-RelatedTenant.Read.All*|W TenantGovernance-RelatedTenant.Read.All* TenantGovernance-RelatedTenant.ReadWrite.All
ImX AW Policy.Read.AuthenticationMethod* Policy.Read.All Policy.ReadWrite.AuthenticationMethod
Ina WP UserWindowsSettings.Read*
IoG A TenantGovernance-PolicyTemplate.Read.All*|W TenantGovernance-PolicyTemplate.Read.All* TenantGovernance-PolicyTemplate.ReadWrite.All
Iow W Policy.ReadWrite.MobilityManagement*
Iu7 W TenantGovernance-Invitation.ReadWrite.All*
Ixx A Application.ReadWrite.OwnedBy+Policy.Read.All*
Ixxy W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.ReadWrite.AppFolder* Files.Read Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All
J0U AW CloudPC.Read.All* DeviceManagementRBAC.ReadWrite.All* CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All
J1V A Files.Read.All* File.Read.Group Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.Read.All* Files.Read Files.ReadWrite Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All
J4z AW DeviceManagementConfiguration.Read.All* DeviceManagementRBAC.Read.All
JBm A BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All|W BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.ReadWrite.All
JEA A Sites.ReadWrite.All*|W Files.ReadWrite* Sites.ReadWrite.All|P Files.ReadWrite*
JGQ AW CustomTags.Read.All* CustomTags.ReadWrite.All*
JLz A User.DeleteRestore.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy AgentIdentity.DeleteRestore.All AgentIdentityBlueprint.DeleteRestore.All AgentIdentityBlueprintPrincipal.DeleteRestore.All User.ReadWrite.All User.ReadWrite.CrossCloud|W User.DeleteRestore.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy AgentIdentity.DeleteRestore.All AgentIdentityBlueprint.DeleteRestore.All AgentIdentityBlueprintPrincipal.DeleteRestore.All User.ReadWrite.All
JOO A Application.Read.All* Application.ReadWrite.All Device.Read.All Device.ReadWrite.All|W Application.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All User.ReadWrite.All
JRt AW AuditLog.Read.All*
JSl A Application.Read.All*|W User.Read* Application.Read.All
JT9 AW Policy.ReadWrite.AccessReview*
JUF A ChannelMember.Read.Group* ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group|W ChannelMember.Read.All* ChannelMember.ReadWrite.All Group.Read.All
JYC W TermStore.Read.All* TermStore.ReadWrite.All*
Jab AW SecurityCopilotWorkspaces.ReadWrite.All*
Jb3 AW OrgSettings-Forms.Read.All* OrgSettings-Forms.ReadWrite.All*
Jba A PrintTaskDefinition.ReadWrite.All*
Jd1 AW DeviceManagementManagedDevices.ReadWrite.All*
JeH W UserWindowsSettings.Read* UserWindowsSettings.ReadWrite.All* UserWindowsSettings.Read.All|P UserWindowsSettings.Read*
Jhr W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite User.ReadWrite.All
JiD A Files.ReadWrite.All* Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|W Files.ReadWrite.Selected* Files.ReadWrite Files.ReadWrite.All Files.ReadWrite.AppFolder Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|P Files.ReadWrite* Files.ReadWrite.All
JjJ AP Calendars.ReadBasic* Calendars.Read Calendars.ReadWrite|W Group.Read.All* Calendars.Read Calendars.ReadBasic Calendars.ReadWrite Group.ReadWrite.All
Jr6 A Printer.Read.All* Printer.ReadWrite.All|W Printer.Read.All* Printer.FullControl.All Printer.ReadWrite.All
Js3 A EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All|W EntitlementManagement.ReadWrite.All*
Jz8 WP Files.ReadWrite* Files.ReadWrite.All
K3m A SecurityAnalyzedMessage.ReadWrite.All*
K7g AW BackupRestore-Restore.Read.All* BackupRestore-Restore.ReadWrite.All
KBE AW IdentityRiskyServicePrincipal.ReadWrite.All*
KE2 AW DeviceManagementRBAC.Read.All* DeviceManagementRBAC.ReadWrite.All
KE4 W ChatMessage.Send*
KE6 AW CustomDetection.Read.All* CustomDetection.ReadWrite.All*
KHw A EngagementConversation.Migration.All
KQ1 A User.Read.All* Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All|W User.Read* Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
KQM AW PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup*
KTJ A GroupMember.ReadBasic.All* Directory.Read.All Directory.ReadWrite.All Group.ReadBasic.All|W GroupMember.ReadBasic.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All
KYB W VirtualEvent.Read* VirtualEvent.ReadWrite
KaY A PlaceDevice.ReadWrite.All PlaceDeviceTelemetry.ReadWrite.All|W PlaceDevice.ReadWrite.All
Kb0 A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All|W Application.Read.All* Application.ReadWrite.All*|P Application.ReadWrite.All*
Kbw AW BackupRestore-Control.Read.All* BackupRestore-Control.ReadWrite.All
KeU W EngagementRole.Read*
KfN W Policy.Read.HybridAuthentication* Policy.ReadWrite.HybridAuthentication* Directory.ReadWrite.All*
Kip AW Group.Read.All* Group.ReadWrite.All
KjM A EduAssignments.Read.All* EduAssignments.ReadWrite.All|W EduAssignments.Read* EduAssignments.ReadWrite
Kjx AW LifecyclePolicies-AgentId.Read.All* LifecyclePolicies-AgentId.ReadWrite.All*
Kne AW NetworkAccess.Read.All*
Knp AW CloudPC.Read.All* CloudPC.ReadWrite.All*
Knt AW AccessReview.Read.All* AccessReview.ReadWrite.All*
Kntb A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-TAP.ReadWrite* UserAuthMethod-TAP.ReadWrite.All* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
Ksy A TeamSettings.Read.Group* TeamSettings.ReadWrite.Group* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All|W Team.ReadBasic.All* TeamSettings.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamSettings.Read.All
L4I A User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All|W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite User.ReadWrite.All
L4o W Printer.ReadWrite.All* Printer.FullControl.All
L5e AW IndustryData-ReferenceDefinition.Read.All*
L7W AW ProtectionScopes.Compute.All*
L8X W UserAuthMethod-TAP.ReadWrite* UserAuthMethod-TAP.ReadWrite.All
L8h AW Policy.Read.All* Policy.ReadWrite.SecurityDefaults+Policy.Read.All*
LBk A UserAuthMethod-HardwareOATH.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-HardwareOATH.ReadWrite* UserAuthMethod-HardwareOATH.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All* UserAuthenticationMethod.ReadWrite
LDh A Tasks.Read.All* Tasks.ReadWrite.All|W Tasks.Read* Group.Read.All Group.ReadWrite.All Tasks.ReadWrite
LDi A AgentInstance.Read.All* AgentInstance.ReadWrite.All AgentInstance.ReadWrite.ManagedBy|W AgentInstance.Read.All* AgentInstance.ReadWrite.All
LF6 A Application.Read.All* Application.ReadWrite.All Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All|W Application.Read.All* Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All
LFG A User.ReadBasic.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.CrossCloud|W User.ReadBasic.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.Read.All User.ReadWrite|P User.Read* User.ReadWrite*
LIY AW ProgramControl.ReadWrite.All*
LKu AW SharePointCrossTenantMigration.Read.All*
LNX A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-HardwareOATH.ReadWrite* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite
LPX A Chat.Read.All* Chat.ReadWrite.All
LUr AW SecurityIdentitiesUsers.Read.All*
LWn AW DeviceManagementApps.ReadWrite.All* DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
LdZ AW Channel.Delete.All*
Lg1 AW EntitlementManagement.ReadWrite.All* RoleManagement.ReadWrite.Directory
LiY A TeamsAppInstallation.ReadForUser.All* TeamsAppInstallation.ReadWriteSelfForUser.All* TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.Read.All TeamsAppInstallation.Read.User TeamsAppInstallation.ReadWriteAndConsentForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All|W TeamsAppInstallation.ReadForUser* TeamsAppInstallation.ReadWriteSelfForUser* TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser
LkM A Calls.JoinGroupCall.All* Calls.JoinGroupCallasGuest.All
Loy AW DeviceManagementServiceConfig.Read.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
LqB AW EventListener.Read.All* EventListener.ReadWrite.All*
Lsj A TeamsTab.Delete.Group* TeamsTab.ReadWrite.Group* Directory.ReadWrite.All Group.ReadWrite.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All|W TeamsTab.ReadWriteSelfForTeam* Directory.ReadWrite.All Group.ReadWrite.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam
Lwk A Files.ReadWrite.All* Files.ReadWrite.AppFolder Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|W Files.ReadWrite.Selected* Files.ReadWrite Files.ReadWrite.All Files.ReadWrite.AppFolder Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|P Files.ReadWrite* Files.ReadWrite.All
Lxv AW User.Read.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All
M4n A RoleEligibilitySchedule.ReadWrite.Directory* RoleManagement.ReadWrite.Directory*|W RoleEligibilitySchedule.ReadWrite.Directory* RoleManagement.ReadWrite.Directory
MDc A DelegatedPermissionGrant.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W Directory.Read.All* DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
MIs AW CustomSecAttributeDefinition.Read.All* CustomSecAttributeDefinition.ReadWrite.All*
MJ8 W Policy.Read.All* Application.Read.All Policy.ReadWrite.ConditionalAccess
MLu A Application.ReadWrite.OwnedBy* Application.ReadWrite.All|WP Application.ReadWrite.All*
MOS A TeamsTab.Read.Group* TeamsTab.ReadWrite.Group* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamsTab.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All|W TeamsTab.Read.All* TeamsTab.ReadWriteSelfForTeam* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam
MSy AW SecurityIdentitiesMigration.ReadWrite.All*
MT2 A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthenticationMethod.Read* UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
MUE A TenantGovernance-Setting.Read.All*|W TenantGovernance-Setting.Read.All* TenantGovernance-Setting.ReadWrite.All
MVo W Bookings.Read.All* Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
MVy W Agreement.Read.All* Agreement.ReadWrite.All
MWq A OnlineMeetings.Read.All* OnlineMeetings.ReadWrite.All*|W OnlineMeetings.ReadWrite*
MWu A Notes.ReadWrite.All*|W Notes.Create* Notes.ReadWrite Notes.ReadWrite.All|P Notes.Create* Notes.ReadWrite
MXw A AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All|W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read User.Read.All User.ReadWrite.All
MZY W User.ReadWrite*
MeR AW IdentityNotifications.ReadWrite.All*
Mos W Analytics.Read*
MtH A AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All|W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite User.ReadWrite.All
Mtk AW WorkforceIntegration.ReadWrite.All*
MvV A Application.Read.All* Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Directory.ReadWrite.All|W Application.Read.All* Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
MxN A SynchronizationData-User.Upload.OwnedBy* SynchronizationData-User.Upload|W SynchronizationData-User.Upload*
N33 A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthenticationMethod.Read.All* UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
N37 A PrivilegedAccess.Read.AzureAD*|W PrivilegedAccess.ReadWrite.AzureAD*
N4g AW Channel.ReadBasic.All* ChannelSettings.Read.All ChannelSettings.ReadWrite.All
N5A AW Group-Conversation.Read.All* Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All
N5g A AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All|W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read User.Read.All User.ReadWrite User.ReadWrite.All
N65 A Mail.Read*|W Mail.Read* Mail.Read.Shared MailTips.ReadBasic.Shared|P Mail.Read* MailTips.ReadBasic.Shared
N8B A TeamsAppInstallation.Read.Group* TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All|W TeamsAppInstallation.ReadForTeam* TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam
NAH A EduRoster.Read.All* EduRoster.ReadWrite.All*|W EduRoster.ReadBasic*
NBR A ShortNotes.ReadWrite.All*|WP ShortNotes.ReadWrite*
NFY W Policy.Read.HybridAuthentication* Policy.ReadWrite.HybridAuthentication* Directory.ReadWrite.All
NHv AW SecurityIdentitiesHealth.Read.All* SecurityIdentitiesHealth.ReadWrite.All
NNQ A TeamsAppInstallation.ReadWriteSelfForChat.All* Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All|W TeamsAppInstallation.ReadWriteSelfForChat* TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat
NQe W Group-Conversation.ReadWrite.All* Group.ReadWrite.All
NVX A Chat.ReadBasic.All* Chat.Read.All Chat.ReadWrite.All|W Chat.ReadBasic* Chat.Read Chat.ReadWrite
NX2 W EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All*
Nb3 W CloudPC.Read.All*
NbS A Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.ReadWrite.AppFolder* Files.Read Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
NhW A Calls.InitiateGroupCall.All*
NkQ W Files.Read.All* Sites.Read.All
Nrm A UserAuthMethod-Passkey.Read.All*|W UserAuthMethod-Passkey.Read* UserAuthMethod-Passkey.Read.All UserAuthMethod-Passkey.ReadWrite UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite
NsJ AW IdentityUserFlow.ReadWrite.All*
Nvg W TeamworkAppSettings.ReadWrite.All*
O0n A BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All|W Bookings.Read.All* Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
O1h A PrintJob.Manage.All*
O1i AW DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
O2D A DeviceTemplate.Read.All* DeviceTemplate.ReadWrite.All|W DeviceTemplate.Read.All DeviceTemplate.ReadWrite.All
O2g AW SecurityAlert.ReadWrite.All*
O2k A Device.Read.All* Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W Device.Read.All* Directory.Read.All Directory.ReadWrite.All
O4N A Group.Create* Directory.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group.ReadWrite.All|W Group.ReadWrite.All* Directory.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All
O4W W Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
O5B AW APIConnectors.ReadWrite.All*
O5V W UserAuthenticationMethod.Read* UserAuthenticationMethod.ReadWrite
O7h A Application.ReadWrite.OwnedBy* Application.ReadWrite.All|W Application.ReadWrite.All
OBB A MailboxItem.Read.All* MailboxItem.ReadWrite.All*|W MailboxItem.Read* MailboxItem.ReadWrite*
OJY A AuditLog.Read.All Directory.Read.All ProvisioningLog.Read.All|W ProvisioningLog.Read.All* AuditLog.Read.All Directory.Read.All
OMP A OnlineMeetingRecording.Read.All* OnlineMeetingRecording.Read.Chat|W OnlineMeetingRecording.Read.All*
ORS AW EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All
OS1 A TeamsTab.ReadWrite.Group* Directory.ReadWrite.All Group.ReadWrite.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All|W TeamsTab.ReadWriteSelfForTeam* Directory.ReadWrite.All Group.ReadWrite.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam
OU1 AW OrgSettings-Microsoft365Install.Read.All* OrgSettings-Microsoft365Install.ReadWrite.All*
OUJ W Directory.Read.All* PrivilegedAccess.ReadWrite.AzureAD
OVH A Sites.Read.All* Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
OVr A Schedule.Read.All* Schedule.ReadWrite.All*|W Group.Read.All* Schedule.ReadWrite.All* Group.ReadWrite.All Schedule.Read.All
OcN A OrganizationalBranding.ReadWrite.All*|W OrganizationalBranding.ReadWrite.All* Organization.ReadWrite.All
Odl AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All* DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
Ods AW Sites.Manage.All* Sites.FullControl.All
Oeo A Directory.Read.All* AppRoleAssignment.ReadWrite.All*|W AppRoleAssignment.ReadWrite.All* Directory.Read.All
OiK A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Email.ReadWrite* UserAuthenticationMethod.ReadWrite* UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
OjX A TeamsActivity.Send.Chat* TeamsActivity.Send|W TeamsActivity.Send*
Omu A Files.Read.All* Files.ReadWrite.All|W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
OuZ AW BrowserSiteLists.ReadWrite.All*
P0u W Policy.ReadWrite.OnPremAuthenticationPolicy*
P3c AW CallRecordings.Read.All*
P5W AW AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
PDo W VirtualEvent.ReadWrite*
PEe A TeamsAppInstallation.ReadWriteSelfForTeam.All* Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All|W TeamsAppInstallation.ReadWriteSelfForTeam* Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam
PFj A FileIngestionHybridOnboarding.Manage*
PFp A AdministrativeUnit.ReadWrite.All|W AdministrativeUnit.ReadWrite.All*
PK6 W User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
PLy A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-Password.Read* UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
PN4 AW SecurityAlert.Read.All* SecurityAlert.ReadWrite.All*
POg A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Phone.ReadWrite* UserAuthenticationMethod.ReadWrite* UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
PPz AW CustomTags.ReadWrite.All*
PTc A Policy.Read.DeviceConfiguration* Policy.ReadWrite.DeviceConfiguration|W Policy.Read.DeviceConfiguration* Policy.Read.All Policy.ReadWrite.DeviceConfiguration
PXn W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All User.Read|P Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All
PZR A UserAuthMethod-SoftwareOATH.Read.All* UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-SoftwareOATH.Read* UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
Pbs A Chat.ReadWrite.All*|W ChatMessage.Send* Chat.ReadWrite
Pd8 A AgentInstance.Read.All+AgentCardManifest.Read.All* AgentCardManifest.Read.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All/AgentInstance.ReadWrite.ManagedBy AgentCardManifest.ReadWrite.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All/AgentInstance.ReadWrite.ManagedBy AgentCardManifest.ReadWrite.ManagedBy+AgentInstance.Read.All/AgentInstance.ReadWrite.All/AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.All+AgentCardManifest.Read.All/AgentCardManifest.ReadWrite.All/AgentCardManifest.ReadWrite.ManagedBy AgentInstance.ReadWrite.ManagedBy+AgentCardManifest.Read.All/AgentCardManifest.ReadWrite.All/AgentCardManifest.ReadWrite.ManagedBy|W AgentInstance.Read.All+AgentCardManifest.Read.All* AgentCardManifest.Read.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All AgentCardManifest.ReadWrite.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All AgentInstance.ReadWrite.All+AgentCardManifest.Read.All/AgentCardManifest.ReadWrite.All
Pmy AW Sites.Read.All* Sites.FullControl.All Sites.ReadWrite.All
PrM A Mail.Read* MailTips.ReadBasic.All|W Mail.Read* Mail.Read.Shared MailTips.ReadBasic.Shared|P Mail.Read* MailTips.ReadBasic.Shared
PrW AW Sites.Read.All* Sites.Manage.All Sites.ReadWrite.All
PsR A Schedule.Read.All* Schedule.ReadWrite.All*|W Schedule.Read.All* Schedule.ReadWrite.All* Group.Read.All Group.ReadWrite.All
Psj AW Policy.Read.All* Policy.ReadWrite.ConsentRequest* Directory.Read.All Directory.ReadWrite.All
Pu8 A ChatMember.Read.All* Chat.Manage.Chat* Chat.Read.All Chat.ReadBasic.All Chat.ReadWrite.All ChatMember.Read.Chat ChatMember.ReadWrite.All|W Chat.ReadBasic* ChatMember.ReadWrite* Chat.Read Chat.ReadWrite ChatMember.Read
PzR AW SecurityIncident.Read.All* SecurityIncident.ReadWrite.All
Q3K AW User.Invite.All* Directory.ReadWrite.All User.ReadWrite.All
Q6G AW EntitlementManagement.ReadWrite.All*
Q9G AW Domain.Read.All* Domain.ReadWrite.All
QFa A Application.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All User.ReadWrite.All|W Application.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read User.Read.All User.ReadWrite.All
QHL W User.ReadBasic.All* User.Read.All
QKu A Application-RemoteDesktopConfig.ReadWrite.All* Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.ReadWrite.All|W Application-RemoteDesktopConfig.ReadWrite.All* Application.ReadWrite.All Directory.ReadWrite.All
QU4 AW User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All
QVk AW DeviceManagementConfiguration.Read.All* DeviceManagementApps.Read.All
QYV A Chat.Create*|W Chat.Create* Chat.ReadWrite
QYx A Files.ReadWrite.All* Sites.ReadWrite.All|W Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
Qay A UserAuthMethod-Email.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-Email.Read* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-Email.Read.All UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite
Qba W DeviceManagementManagedDevices.Read.All* DeviceManagementManagedDevices.ReadWrite.All
Qcm A VirtualEvent.Read.Chat* VirtualEvent.Read.All|W VirtualEvent.Read* VirtualEvent.ReadWrite
QdY AW AgentIdentityBlueprint.UpdateBranding.All* AgentIdentityBlueprint.AddRemoveCreds.All AgentIdentityBlueprint.ReadWrite.All AgentIdentityBlueprint.UpdateAuthProperties.All
QgF W TenantGovernance-PolicyTemplate.ReadWrite.All*
QgH W Printer.Read.All* Printer.ReadWrite.All* Printer.FullControl.All
Qjk A User.Read.All* User.ReadBasic.All|W User.ReadBasic.All* User.Read.All
Qk5 AW IdentityProvider.ReadWrite.All*
QlW AW BackupRestore-Control.ReadWrite.All*
Qo6 A TeamTemplates.Read.All*|W TeamTemplates.Read*
Qoi AW Storyline.ReadWrite.All*
Qop AW TeamsResourceAccount.Read.All*
QpM AW ExternalItem.Read.All* ExternalItem.ReadWrite.OwnedBy* ExternalItem.ReadWrite.All
QpQ AW Application-RemoteDesktopConfig.ReadWrite.All* Directory.ReadWrite.All
QwJ AW OrgSettings-Microsoft365Install.ReadWrite.All*
R2e AW GroupMember.ReadBasic.All* Directory.Read.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadWrite.All
R6T AW DeviceManagementConfiguration.Read.All* DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
R9p AW AdministrativeUnit.ReadWrite.All* Directory.ReadWrite.All
RDa AW Application.Read.All
RFp AW DeviceManagementApps.Read.All* DeviceManagementApps.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
RHj A Calls.Initiate.All*
RLG AW Schedule.Read.All* SchedulePermissions.ReadWrite.All* Schedule.ReadWrite.All
RMy W Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All|P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
RNT AW DelegatedAdminRelationship.Read.All* DelegatedAdminRelationship.ReadWrite.All
RRN A Schedule.ReadWrite.All*|W Schedule.ReadWrite.All* Group.Read.All Group.ReadWrite.All
RS0 AW CloudPC.ReadWrite.All* CloudPC.Read.All
RWD A User.DeleteRestore.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All User.ReadWrite.CrossCloud|W User.DeleteRestore.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
RYm AW IndustryData-Run.Start*
RbB AW Policy.Read.All* Policy.ReadWrite.FedTokenValidation*
Re0 W RecordsManagement.Read.All* RecordsManagement.ReadWrite.All
ReF AW Team.Create* Directory.ReadWrite.All Group.ReadWrite.All
Req W PrinterShare.ReadBasic.All* PrinterShare.Read.All PrinterShare.ReadWrite.All
Rka AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All* DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
RlP A Application.ReadWrite.OwnedBy+Policy.Read.All* Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy|W Application.ReadWrite.All+Policy.Read.All* Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
RlS A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W Application.Read.All* Application.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All|P Application.Read.All* Application.ReadWrite.All*
Rlt A Notes.ReadWrite.All*|W Notes.ReadWrite* Notes.ReadWrite.All|P Notes.ReadWrite*
Roo A AdministrativeUnit.Read.All* AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W AdministrativeUnit.Read.All* AdministrativeUnit.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All
Rq2 W User.Read* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All
RwC W Tasks.Read* Group.Read.All Tasks.ReadWrite
S2E AW DeviceManagementApps.Read.All* DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
S2x AW ConfigurationMonitoring.ReadWrite.All*
S7L AW DeviceManagementConfiguration.ReadWrite.All* DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
S8Z A AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All Group.Create Group.ReadWrite.All|W AdministrativeUnit.ReadWrite.All* Directory.AccessAsUser.All Directory.ReadWrite.All Group.ReadWrite.All
SKH AW ThreatHunting.Read.All*
SR2 A ProfilePhoto.Read.All* ProfilePhoto.ReadWrite.All User.Read.All User.ReadBasic.All|W User.Read* ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.ReadBasic.All
SU6 A VirtualEvent.Read.Chat* VirtualEvent.Read.All VirtualEventRegistration-Anon.ReadWrite.All|W VirtualEvent.Read* VirtualEvent.ReadWrite
SXN AW BackupRestore-Control.Read.All* BackupRestore-Control.ReadWrite.All*
SfL AW Policy.Read.All* Policy.ReadWrite.AuthenticationFlows*
SiH A PrintJob.ReadWriteBasic.All* PrintJob.Manage.All PrintJob.ReadWrite.All
Svm AW SecurityIdentitiesSensors.Read.All* SecurityIdentitiesSensors.ReadWrite.All
Szl A Application.Read.All* Application.ReadWrite.All Device.Read.All Device.ReadWrite.All|W Application.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read User.Read.All User.ReadWrite.All
T0a A Application.Read.All* Application.ReadWrite.All Application.ReadWrite.OwnedBy|W Application.Read.All* Application.ReadWrite.All
T0g AWP Tasks.Read* Tasks.ReadWrite*
T31 A UserAuthMethod-QR.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-QR.ReadWrite* UserAuthMethod-QR.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All* UserAuthenticationMethod.ReadWrite
TAw A GroupMember.ReadBasic.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All User.Read.All User.ReadWrite.All|W GroupMember.ReadBasic.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All User.Read.All User.ReadWrite.All
TOk AW CustomAuthenticationExtension.Read.All* CustomAuthenticationExtension.ReadWrite.All*
TP8 AW EngagementRole.ReadWrite.All*
TRI A VirtualAppointment.Read.All* VirtualAppointment.ReadWrite.All|W VirtualAppointment.Read* OnlineMeetings.Read OnlineMeetings.ReadWrite VirtualAppointment.ReadWrite
TWb AW OrgContact.Read* Directory.Read.All OrgContact.Read.All
TZL AW Bookings.ReadWrite.All* Bookings.Manage.All
TZT AW IndustryData-DataConnector.ReadWrite.All*
TZa AW GroupSettings.ReadWrite.All* Directory.ReadWrite.All
TiF A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-MicrosoftAuthApp.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
Tix A AgentCollection.ReadWrite.All* AgentCollection.ReadWrite.ManagedBy|W AgentCollection.ReadWrite.All*
Tkd A ChatMessage.Read.Chat* Chat.Read.All Chat.ReadWrite.All|W Chat.Read* Chat.ReadWrite Group.Read.All Group.ReadWrite.All
Tny AW DeviceManagementConfiguration.ReadWrite.All* DeviceManagementRBAC.ReadWrite.All
TqG AW AdministrativeUnit.ReadWrite.All*
TtB W CloudPC.Read.All* CloudPC.ReadWrite.All
Tvf AW EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All*
TxM W Printer.FullControl.All*
TyX AW OrganizationalBranding.Read.All* OrganizationalBranding.ReadWrite.All*
U3o AW RoleManagement.Read.Exchange* CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All Directory.ReadWrite.All RoleManagement.Read.All RoleManagement.ReadWrite.Exchange
U44 AW DeviceManagementApps.Read.All* DeviceManagementApps.ReadWrite.All*
U7j AW Team.ReadBasic.All* TeamSettings.Read.All TeamSettings.ReadWrite.All
U8g AW BackupRestore-Configuration.ReadWrite.All*
U9n AW Policy.Read.ConditionalAccess* Policy.ReadWrite.ConditionalAccess* Policy.Read.All*
UBc AWP Mail.Read*
UIR AW SharePointTenantSettings.ReadWrite.All*
UNT A Notes.Read.All* Notes.ReadWrite.All*|W Notes.Read* Notes.ReadWrite* Notes.Read.All Notes.ReadWrite.All|P Notes.Read* Notes.ReadWrite*
UPU AW MutualTlsOauthConfiguration.Read.All*
UPp AW CopilotPolicySettings.Read* CopilotPolicySettings.ReadWrite
UV3 AW TrustFrameworkKeySet.ReadWrite.All*
UVH A Schedule.ReadWrite.All*
UVs A AccessReview.Read.All* AccessReview.ReadWrite.Membership|W AccessReview.Read.All* AccessReview.ReadWrite.All AccessReview.ReadWrite.Membership
Uby A ChatMessage.Read.All* Chat.ReadWrite.All* Chat.Read.All|W Chat.Read* Chat.ReadWrite
UcD A TeamsAppInstallation.ReadWriteSelfForTeam.All* Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteForTeam.All|W TeamsAppInstallation.ReadWriteSelfForTeam* Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam
UeL A People.Read.All*|W People.Read* People.Read.All|P People.Read*
UeM W UserAuthMethod-Passkey.ReadWrite*
Uei AW LifecycleWorkflows-Workflow.Read.All* LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All
Ufh AW OrganizationalBranding.Read.All* OrganizationalBranding.ReadWrite.All
Uiw AW TrustFrameworkKeySet.Read.All* TrustFrameworkKeySet.ReadWrite.All*
Unn W PrintJob.ReadBasic* PrintAlertSettings.Read.All PrintAlertSettings.ReadWrite.All PrintConnector.Read.All PrintConnector.ReadWrite.All PrintJob.Create PrintJob.Read PrintJob.Read.All PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWrite.All PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All PrintSettings.Read.All PrintSettings.ReadWrite.All Printer.Create Printer.Read.All Printer.ReadWrite.All PrinterShare.Read.All PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All
UpB AW IdentityUserFlow.Read.All* IdentityUserFlow.ReadWrite.All
UqW AW DirectoryRecommendations.Read.All* DirectoryRecommendations.ReadWrite.All
Uu9 AW Contacts.ReadWrite*
Uvt AW NetworkAccess.Read.All* NetworkAccess.ReadWrite.All
Uxu AW Domain-InternalFederation.ReadWrite.All* Domain.ReadWrite.All
UzG AW Domain.Read.All* Domain.ReadWrite.All* Directory.Read.All
V0H W Presence.ReadWrite*
V0L AW AuthenticationContext.Read.All* AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess
V3T AW Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
V4Y AW Application.Read.All+AppRoleAssignment.ReadWrite.All* AppRoleAssignment.ReadWrite.All+Application.Read.All/Directory.Read.All*
V6U A UserAuthMethod-Email.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Email.ReadWrite* UserAuthMethod-Email.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All* UserAuthenticationMethod.ReadWrite
V9u AW Bookings.ReadWrite.All*
VDH AW Schedule.ReadWrite.All* SchedulePermissions.ReadWrite.All*
VQK W User.ReadBasic.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read User.Read.All User.ReadWrite User.ReadWrite.All|P User.Read* User.ReadWrite
VTT A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-TAP.Read* UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
VTc A Sites.ReadWrite.All*|W Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
VXT A BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All|W Bookings.Read.All* BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.ReadWrite.All
VYg A AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All|W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite User.ReadWrite.All|P User.ReadWrite
VZs AW Calendars.ReadBasic* Calendars.Read Calendars.ReadWrite
VbG W RiskPreventionProviders.ReadWrite.All*
VbX W OnPremDirectorySynchronization.Read.All* OnPremDirectorySynchronization.ReadWrite.All
Vcj W Tasks.ReadWrite*
VlC A MailboxItem.ReadWrite.All*|W MailboxItem.ReadWrite*
VnH AW Sites.Read.All* Sites.ReadWrite.All* Sites.FullControl.All Sites.Manage.All
Vs0 WP Tasks.Read* Tasks.ReadWrite
Vzx AW AgentIdentity.DeleteRestore.All AgentIdentity.ReadWrite.All
W2q A User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy|W User.ReadWrite* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All|P User.ReadWrite*
W6g W SubjectRightsRequest.ReadWrite.All*
W7b AW DirectoryRecommendations.ReadWrite.All*
W8H W Contacts.ReadWrite*
WCK W Sites.Read.All* Sites.ReadWrite.All
WE8 W EntitlementManagement.ReadWrite.All*
WKR A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-QR.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
WPT A OnlineMeetingTranscript.Read.All*
WSC AP Files.ReadWrite.All*
WTQ W ChannelSettings.ReadWrite.All*
WVI AW OrganizationalBranding.Read.All*
WVK W PrinterShare.ReadBasic.All* PrinterShare.ReadWrite.All* PrinterShare.Read.All
WYV W Files.ReadWrite* Files.Read.All Sites.Read.All Sites.ReadWrite.All|P Files.ReadWrite* Files.Read.All
WZB A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All Directory.Read.All|W Application.Read.All* Application.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All|P Application.Read.All* Application.ReadWrite.All* User.Read
WgE AP FileStorageContainer.Selected*|W FileStorageContainer.Selected* FileStorageContainer.Manage.All
WgL AW Community.Read.All* Community.ReadWrite.All
WgS AW Calendars.ReadWrite*
Wkj AW SecurityIdentitiesActions.ReadWrite.All*
WmT AW SearchConfiguration.ReadWrite.All
Wo0 W Sites.Read.All*
Wu0 AW GroupSettings.ReadWrite.All* Directory.ReadWrite.All Policy.ReadWrite.Authorization
WvX AW AttackSimulation.ReadWrite.All*
Ww7 AW LifecycleWorkflows-Workflow.Read.All* LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
X1u W Application.ReadWrite.All*
X1x W Policy.Read.HybridAuthentication* Directory.ReadWrite.All Policy.ReadWrite.HybridAuthentication
X4j AW RoleManagement.Read.Directory* RoleManagement.Read.All RoleManagement.ReadWrite.Directory
X6b A Device.ReadWrite.All*|W Directory.AccessAsUser.All*
X7k W TeamworkAppSettings.Read.All* TeamworkAppSettings.ReadWrite.All*
XAl AW AgentIdentity.EnableDisable.All AgentIdentity.ReadWrite.All
XBo AW Place.Read.All* Place.ReadWrite.All
XFh AW Sites.FullControl.All*
XLF AW Domain-InternalFederation.Read.All* Domain-InternalFederation.ReadWrite.All* Domain.Read.All Domain.ReadWrite.All
XOd AW Policy.Read.ConditionalAccess*
XQw AW ThreatSubmissionPolicy.ReadWrite.All*
XXS A AgentInstance.Read.All+AgentCollection.ReadWrite.All/AgentCollection.ReadWrite.ManagedBy* AgentInstance.ReadWrite.All+AgentCollection.ReadWrite.All/AgentCollection.ReadWrite.ManagedBy AgentInstance.ReadWrite.ManagedBy+AgentCollection.ReadWrite.All/AgentCollection.ReadWrite.ManagedBy|W AgentInstance.Read.All+AgentCollection.ReadWrite.All/AgentCollection.ReadWrite.Global/AgentCollection.ReadWrite.Quarantined* AgentInstance.ReadWrite.All+AgentCollection.ReadWrite.All/AgentCollection.ReadWrite.Global/AgentCollection.ReadWrite.Quarantined
XYj A UserAuthMethod-Phone.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-Phone.ReadWrite* UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
XZP A EduAssignments.ReadWrite.All*|W EduAssignments.ReadWrite*
Xb3 A UserAuthMethod-External.Read.All* UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-External.Read* UserAuthMethod-External.Read.All UserAuthMethod-External.ReadWrite UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
Xfx AW AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All
Xfy A AccessReview.Read.All* AccessReview.ReadWrite.Membership*|W AccessReview.Read.All* AccessReview.ReadWrite.Membership* AccessReview.ReadWrite.All
Xhl A Mail.ReadBasic.All* Mail.Read Mail.ReadWrite|WP Mail.ReadBasic* Mail.Read Mail.ReadWrite
XiE AW AgentIdentity.Read.All* AgentIdentity.ReadWrite.All
Xj1 AW DeviceManagementManagedDevices.ReadWrite.All* DeviceManagementManagedDevices.PrivilegedOperations.All
XmJ A EduRoster.ReadBasic.All* EduRoster.Read.All EduRoster.ReadWrite.All EduRoster.WriteWrite.All|W EduRoster.ReadBasic* EduRoster.Read EduRoster.ReadWrite
Xpe A Calls.JoinGroupCall.All* Calls.InitiateGroupCall.All
XvN AW Sites.Archive.All* Sites.FullControl.All
Xwa A RoleManagement.Read.Directory* RoleManagement.ReadWrite.Directory* Directory.Read.All Directory.ReadWrite.All|W RoleManagement.Read.Directory* RoleManagement.ReadWrite.Directory* Directory.Read.All Directory.ReadWrite.All RoleManagement.Read.All
Y0k A Tasks.ReadWrite.All*|W Tasks.ReadWrite*
Y1m A UserAuthMethod-HardwareOATH.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-HardwareOATH.Read* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-HardwareOATH.Read.All UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite
Y1z A Calls.JoinGroupCalls.Chat* Calls.Initiate.All Calls.InitiateGroupCall.All Calls.JoinGroupCall.All Calls.JoinGroupCallAsGuest.All
Y3d A IdentityRiskEvent.ReadWrite.All*|W IdentityRiskyUser.ReadWrite.All*
Y7F AW SignInIdentifier.ReadWrite.All*
YBX AW ServiceHealth.Read.All*
YDM AW Application.ReadWrite.All+Directory.Read.All* Directory.ReadWrite.All
YEX AW SecurityIdentitiesSensors.Read.All*
YEa AW Policy.ReadWrite.AuthenticationMethod*
YHB AW SecurityEvents.Read.All* SecurityEvents.ReadWrite.All*
YIF A UserAuthMethod-Passkey.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-Passkey.ReadWrite* UserAuthMethod-Passkey.ReadWrite.All* UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
YLL A UserAuthMethod-TAP.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-TAP.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
YLd AW AuditLog.Read.All* Directory.Read.All
YMi AW DeviceTemplate.ReadWrite.All*
YPL W UserAuthMethod-Password.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All
YPk AW RoleEligibilitySchedule.Read.Directory* RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
YQR A AiEnterpriseInteraction.Read.All*
YRU A UserAuthMethod-QR.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-QR.Read* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite
YUB A TeamworkTargetedMessage.Read.All*
YUx A VirtualAppointment.Read.All*|W OnlineMeetings.Read* OnlineMeetings.ReadWrite*
YXp A AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W AdministrativeUnit.Read.All* AdministrativeUnit.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All
YXr W CopilotSettings-LimitedMode.Read* CopilotSettings-LimitedMode.ReadWrite*
Yca AW DeviceManagementCloudCA.Read.All* DeviceManagementCloudCA.ReadWrite.All
Yd2 AW DeviceManagementConfiguration.ReadWrite.All* DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All
YdX AW DeviceManagementRBAC.Read.All* DeviceManagementRBAC.ReadWrite.All* CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All Directory.ReadWrite.All RoleManagement.Read.All RoleManagement.Read.CloudPC RoleManagement.Read.Directory RoleManagement.ReadWrite.CloudPC RoleManagement.ReadWrite.Directory
YgI AW SensitivityLabel.Read* SensitivityLabels.Read.All
YgP A LearningAssignedCourse.Read.All* LearningAssignedCourse.ReadWrite.All* LearningSelfInitiatedCourse.Read.All LearningSelfInitiatedCourse.ReadWrite.All
YiC AW BackupRestore-Search.Read.All*
YsJ AW Policy.ReadWrite.ApplicationConfiguration*
Z0s A AgentIdentity.Create.All* AgentIdentity.CreateAsManager AgentIdentity.ReadWrite.All|W AgentIdentity.Create.All* AgentIdentity.ReadWrite.All
Z4s A Organization.ReadWrite.All*|W Organization.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
Z56 AW Directory.ReadWrite.All
Z5y A Chat.ReadWrite.All*|W Chat.ReadWrite*
ZAU A GroupSettings.ReadWrite.All* Directory.ReadWrite.All
ZDS AW DelegatedAdminRelationship.Read.All* DelegatedAdminRelationship.ReadWrite.All*
ZJj AW DeviceTemplate.Read.All* DeviceTemplate.ReadWrite.All
ZOb AW SecurityEvents.ReadWrite.All*
ZRc A AccessReview.ReadWrite.All* AccessReview.Read.All|W AccessReview.Read.All* AccessReview.ReadWrite.All
ZSP A Files.Read.All* Sites.ReadWrite.All* Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All|W Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
ZVv AW OrgSettings-AppsAndServices.ReadWrite.All*
Zbd A TeamsAppInstallation.Read.Chat* TeamsAppInstallation.Read.All TeamsAppInstallation.Read.Group TeamsAppInstallation.Read.User TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentForUser.All TeamsAppInstallation.ReadWriteForChat.All TeamsAppInstallation.ReadWriteForTeam.All TeamsAppInstallation.ReadWriteForUser.All
Zbn AW DeviceManagementServiceConfig.Read.All* DeviceManagementServiceConfig.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
ZgO W User.Read* User.ReadWrite* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadBasic.All User.ReadWrite.All|P User.Read* User.ReadWrite*
Zgx AW Policy.ReadWrite.PermissionGrant*
Zo4 AW TeamsPolicyUserAssign.ReadWrite.All*
ZpT AW ExternalUserProfile.ReadWrite.All*
Zpb AW Schedule.ReadWrite.All*
ZqI A Community.Read.All* Community.ReadWrite.All EngagementConversation.Migration.All|W Community.Read.All* Community.ReadWrite.All
Ztn W OnlineMeetings.Read* OnlineMeetings.ReadWrite*
Zu7 A Files.ReadWrite.All Sites.ReadWrite.All|W Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All
ZzS AW DeviceManagementConfiguration.Read.All* DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.Read.All
a2o W TenantGovernance-Relationship.ReadWrite.All*
a5i AW Policy.ReadWrite.SecurityDefaults+Policy.Read.All* Policy.ReadWrite.ConditionalAccess+Policy.Read.All
a9J A TeamsActivity.Send.Group* TeamsActivity.Send|W TeamsActivity.Send*
aCM AW SecurityCopilotWorkspaces.Read.All*
aEX AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All* DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
aMA AWP MailboxConfigItem.ReadWrite*
aME AW CopilotPackages.ReadWrite.All*
aOH AW Application.Read.All* Policy.ReadWrite.ApplicationConfiguration
aOw W PrintAlertSettings.ReadWrite.All*
aP8 W UserAuthenticationMethod.ReadWrite.All*
aPb AW DeviceManagementCloudCA.ReadWrite.All*
aS7 A OnlineMeetings.ReadWrite.All|W OnlineMeetings.ReadWrite*
aSI AW Policy.Read.B2BManagementPolicy* Policy.ReadWrite.B2BManagementPolicy*
aWZ A Files.ReadWrite.All* Sites.ReadWrite.All|W Files.ReadWrite.All* Sites.FullControl.All Sites.ReadWrite.All
aXV AW UserAuthMethod-TAP.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*
aYW AW Group-Conversation.Read.All* Group-Conversation.ReadWrite.All* Group.Read.All Group.ReadWrite.All
aZw AW Organization.Read.All* Organization.ReadWrite.All*
adk A LicenseAssignment.Read.All* Directory.Read.All Directory.ReadWrite.All Organization.Read.All Organization.ReadWrite.All|W LicenseAssignment.Read.All* Directory.Read.All Directory.ReadWrite.All Organization.Read.All
afP AW Organization.ReadWrite.All*
agv A UserAuthMethod-Phone.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Phone.ReadWrite* UserAuthMethod-Phone.ReadWrite.All* UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
ajB W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadBasic.All User.ReadWrite User.ReadWrite.All|P User.Read* User.ReadWrite
aja AW WindowsUpdates.Read.All* WindowsUpdates.ReadWrite.All
ak8 A User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All|W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite User.ReadWrite.All|P User.Read* User.ReadWrite
akX AW AuthenticationContext.ReadWrite.All*
ams A SecurityActions.Read.All* SecurityActions.ReadWrite.All
amse AW ServiceMessage.Read.All*
apG A EntitlementManagement.ReadWrite.All*|W EntitlementMgmt-SubjectAccess.ReadWrite* EntitlementManagement.ReadWrite.All
avD A UserShiftPreferences.ReadWrite.All*|W User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
avd AW LifecycleWorkflows-CustomExt.ReadWrite.All* LifecycleWorkflows.ReadWrite.All
azO AW TeamsTelephoneNumber.Read.All* TeamsTelephoneNumber.ReadWrite.All
b0B AW SignInIdentifier.Read.All* SignInIdentifier.ReadWrite.All*
b4Y A EduRoster.Read.All* EduRoster.ReadWrite.All* Member.Read.Hidden|W EduRoster.ReadBasic*
b61 A TeamMember.Read.Group* TeamMember.ReadWrite.All* TeamMember.Read.All|W TeamMember.Read.All* TeamMember.ReadWrite.All*
b68 A UserAuthMethod-MicrosoftAuthApp.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-MicrosoftAuthApp.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
bDU A Sites.Read.All* Sites.ReadWrite.All
bEw A Chat.ReadBasic.All* Chat.ReadWrite.All|W Chat.ReadBasic* Chat.Read Chat.ReadWrite
bJK WP ShortNotes.Read* ShortNotes.ReadWrite
bKI AW RecordsManagement.ReadWrite.All*
bLe AW Content.Process.All*
bMe A Notes.Read.All* Notes.ReadWrite.All|W Notes.Create* Notes.Read Notes.Read.All Notes.ReadWrite Notes.ReadWrite.All
bNg AW SharePointTenantSettings.Read.All* SharePointTenantSettings.ReadWrite.All*
bPF AW Policy.Read.All* Policy.ReadWrite.AuthenticationMethod
bVB A ChatMember.Read.All* Chat.Manage.Chat Chat.Read.All Chat.ReadBasic.All Chat.ReadWrite.All ChatMember.Read.Chat ChatMember.ReadWrite.All|W ChatMember.Read* Chat.Read Chat.ReadBasic Chat.ReadWrite ChatMember.ReadWrite
bX9 A Files.ReadWrite.All*|W Files.ReadWrite* Files.ReadWrite.All
bbg A AgentCollection.ReadWrite.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All/AgentInstance.ReadWrite.ManagedBy* AgentCollection.ReadWrite.ManagedBy+AgentInstance.Read.All/AgentInstance.ReadWrite.All/AgentInstance.ReadWrite.ManagedBy|W AgentCollection.ReadWrite.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All* AgentCollection.ReadWrite.Global+AgentInstance.Read.All/AgentInstance.ReadWrite.All AgentCollection.ReadWrite.Quarantined+AgentInstance.Read.All/AgentInstance.ReadWrite.All
bgq AW AccessReview.Read.All* AccessReview.ReadWrite.All
bhK A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-PlatformCred.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
bhb A UserAuthMethod-TAP.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-TAP.Read* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite
bhr AW DeviceManagementConfiguration.Read.All*
biI AW OrgContact.Read.All* Directory.Read.All Directory.ReadWrite.All
bkR AWP Contacts.Read* Contacts.ReadWrite*
bkb AW Policy.Read.All* Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
bmQ A UserAuthMethod-External.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-External.ReadWrite* UserAuthMethod-External.ReadWrite.All* UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
bnE AW Schedule.Read.All* Schedule.ReadWrite.All
bpO AW Content.Process.User* Content.Process.All
bpm AW Policy.Read.All* Policy.ReadWrite.AccessReview*
bqg AW SecurityIdentitiesSensors.ReadWrite.All*
brL A Sites.Manage.All* Sites.ReadWrite.All|W Sites.Manage.All*
bto AW IndustryData.ReadBasic.All*
bx0 W User.ReadWrite* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
c3i AW PendingExternalUserProfile.ReadWrite.All*
c4H A Files.Read.All* Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All
c4J AW PrivilegedAssignmentSchedule.Read.AzureADGroup* PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup*
c6r A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-PlatformCred.ReadWrite* UserAuthMethod-PlatformCred.ReadWrite.All* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
cE3 AW TeamsTelephoneNumber.ReadWrite.All*
cEq AW User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
cFO A Notes.Read.All* Notes.ReadWrite.All*|W Notes.Read* Notes.Read.All Notes.ReadWrite Notes.ReadWrite.All|P Notes.Read* Notes.ReadWrite
cHR A Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
cI8 W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
cK8 AW Content.Process.All Content.Process.User
cKc A InformationProtectionPolicy.Read.All*|W InformationProtectionPolicy.Read*
cP5 A CustomSecAttributeProvisioning.ReadWrite.All* Application.ReadWrite.OwnedBy* Synchronization.ReadWrite.All|W Synchronization.ReadWrite.All* CustomSecAttributeProvisioning.ReadWrite.All
cQP A Application.ReadWrite.OwnedBy+Directory.Read.All* Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All|W Application.ReadWrite.All+Directory.Read.All* Directory.ReadWrite.All
cTR A Teamwork.Migrate.All*
cbY A PeopleSettings.Read.All* PeopleSettings.ReadWrite.All*|W User.Read* PeopleSettings.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy PeopleSettings.Read.All User.Read.All User.ReadWrite User.ReadWrite.All
cdw AW CopilotPolicySettings.ReadWrite*
cgd A Files.ReadWrite.All* Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|W Files.ReadWrite* Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
ciF W OnPremisesPublishingProfiles.ReadWrite.All*
cmN AW IndustryData-ReferenceDefinition.ReadWrite.All*
cmc A CrossTenantUserProfileSharing.Read.All* CrossTenantUserProfileSharing.ReadWrite.All|W CrossTenantUserProfileSharing.Read* CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite CrossTenantUserProfileSharing.ReadWrite.All
coX W Tasks.ReadWrite* Group.ReadWrite.All
csc A Sites.Read.All* Sites.ReadWrite.All* Sites.Manage.All|W Sites.Read.All* Sites.ReadWrite.All*
csl W User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
cur AW Policy.Read.AuthenticationMethod* Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
d1d AW EventListener.Read.All* EventListener.ReadWrite.All
d3f AW PlaceDevice.Read.All PlaceDevice.ReadWrite.All
d6w AW User.Export.All*
d74 AW DeviceManagementServiceConfig.Read.All* DeviceManagementServiceConfig.ReadWrite.All*
dQd AW BitlockerKey.ReadBasic.All* BitlockerKey.Read.All
dR2 A User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All|W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
dSY AW DeviceManagementRBAC.ReadWrite.All* DeviceManagementConfiguration.ReadWrite.All
dT1 W Agreement.ReadWrite.All*
dY4 W Goals-Export.ReadWrite.All*
dcW A UserAuthMethod-Phone.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-Phone.Read* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite
dg7 AW EngagementRole.Read.All* EngagementRole.ReadWrite.All
diq W EntraBackup.ReadWrite.Recovery*
dsL A User.Read.All*|W User.Read*
dzW AW CustomSecAttributeDefinition.ReadWrite.All*
dza A Channel.ReadBasic.All*
e8u AW WindowsUpdates.Read.All* WindowsUpdates.ReadWrite.All*
eCn AW Application-RemoteDesktopConfig.ReadWrite.All* Application.ReadWrite.All Directory.ReadWrite.All
eD1 W Directory.Read.All* DelegatedPermissionGrant.ReadWrite.All
eEQ A User.Read.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy|W User.Read* User.ReadWrite* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadBasic.All User.ReadWrite.All|P User.Read* User.ReadWrite*
eLE AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All
ePW AW IdentityProvider.Read.All* IdentityProvider.ReadWrite.All
eSw A TenantGovernance-Request.Read.All*|W TenantGovernance-Request.Read.All* TenantGovernance-Request.ReadWrite.All
eWx AW LifecycleWorkflows-Reports.Read.All* LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
eag AW SecurityIncident.Read.All* SecurityIncident.ReadWrite.All*
edU A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-MicrosoftAuthApp.Read* UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
eeF WP Files.Read.All*
efg W RiskPreventionProviders.Read.All* RiskPreventionProviders.ReadWrite.All*
ehR W CallDelegation.ReadWrite*
eka W OnlineMeetings.ReadWrite*
ekh A RoleManagement.Read.Directory* RoleManagement.Read.All RoleManagement.ReadWrite.Directory|W RoleManagementPolicy.Read.Directory* RoleManagementPolicy.ReadWrite.Directory* RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
eoS WP ShortNotes.ReadWrite*
eul AW RoleManagement.Read.Defender* RoleManagement.Read.All RoleManagement.ReadWrite.Defender
ezz W Group.ReadWrite.All*
f3e A HealthMonitoringAlertConfig.Read.All*|W HealthMonitoringAlertConfig.Read.All* HealthMonitoringAlertConfig.ReadWrite.All*
fDc W EduAssignments.ReadWrite*
fJv AW Teamwork.Read.All*
fSk AW PartnerSecurity.ReadWrite.All*
fTf AW AgentIdentityBlueprintPrincipal.EnableDisable.All* AgentIdentityBlueprintPrincipal.ReadWrite.All
fV0 AW SecurityIdentitiesMigration.Read.All*
fiL AW Place.ReadWrite.All*
fia A Bookings.Read.All* Bookings.Manage.All Bookings.ReadWrite.All|W Bookings.Read.All* BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.ReadWrite.All
fil A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W Application.Read.All* Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
fn2 W Tasks.Read*
fq5 AW Financials.ReadWrite.All*
ftO A BusinessScenarioConfig.Read.OwnedBy* BusinessScenarioConfig.ReadWrite.OwnedBy*|W BusinessScenarioConfig.Read.OwnedBy* BusinessScenarioConfig.ReadWrite.OwnedBy* BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All
fu2 AW DelegatedAdminRelationship.ReadWrite.All*
fuS A Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
fvh AW GroupMember.ReadBasic.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All
fxo A OnlineMeetingRecording.Read.All*
fyO A CrossTenantUserProfileSharing.ReadWrite.All*|W CrossTenantUserProfileSharing.ReadWrite* CrossTenantUserProfileSharing.ReadWrite.All
g0l AW TeamMember.ReadWriteNonOwnerRole.All* TeamMember.ReadWrite.All
g6k AW ContentActivity.Write*
g7g A EduCurricula.Read.All* EduCurricula.ReadWrite.All*|W EduCurricula.Read* EduCurricula.ReadWrite*
g9K W Reports.Read.All*
gHb A MailboxFolder.Read.All* MailboxFolder.ReadWrite.All*|W MailboxFolder.Read* MailboxFolder.ReadWrite*
gJO AW DeviceManagementServiceConfig.ReadWrite.All*
gJz AW DeviceManagementManagedDevices.Read.All* DeviceManagementManagedDevices.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
gWo A Application.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All User.ReadWrite.All|W Application.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All User.ReadWrite.All
gZQ AW CustomAuthenticationExtension.ReadWrite.All*
gdy AW Application.Read.All* Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
geB A Application.ReadWrite.OwnedBy* Synchronization.Read.All Synchronization.ReadWrite.All|W Synchronization.Read.All* Synchronization.ReadWrite.All*
gg1 AW Group.ReadBasic.All* Group-NestingSupport.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Group.Read.All Group.ReadWrite.All GroupMember.Read.All
ggI A Schedule.Read.All* Schedule.ReadWrite.All|W Schedule.Read.All* Group.Read.All Group.ReadWrite.All Schedule.ReadWrite.All
gpc A Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All
guI AW Policy.ReadWrite.FedTokenValidation*
gyo W OnlineMeetingTranscript.Read.All*
h1e W CallDelegation.Read* CallDelegation.ReadWrite
hLs A CallRecords.Read.All*
hQG AW TrustFrameworkKeySet.Read.All* TrustFrameworkKeySet.ReadWrite.All
hRo W AppCatalog.Submit* AppCatalog.ReadWrite.All Directory.ReadWrite.All
hTk A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-HardwareOATH.ReadWrite* UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
hVZ A Tasks.Read.All* Tasks.ReadWrite.All*|WP Tasks.Read* Tasks.ReadWrite*
hYS A RoleManagement.Read.All* RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory|W RoleManagementPolicy.Read.Directory* RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory RoleManagementPolicy.ReadWrite.Directory
hcA A ResourceSpecificPermissionGrant.ReadForUser.All* TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All|W ResourceSpecificPermissionGrant.ReadForUser* TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser
hdE AW CloudPC.ReadWrite.All*
hdEw A UserAuthMethod-Phone.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-Phone.Read* UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
hdR AW RoleManagement.Read.Directory* RoleManagement.ReadWrite.Directory
heu W User.Read*
hnN AW Group.ReadBasic.All* Group-NestingSupport.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All GroupMember.Read.All
hnw AW GroupMember.Read.All* Group.Read.All Group.ReadWrite.All GroupMember.ReadWrite.All
hr6 AW AccessReview.ReadWrite.All*
hrs A MutualTlsOauthConfiguration.Read.All* MutualTlsOauthConfiguration.ReadWrite.All*|W MutualTlsOauthConfiguration.Read.All* MutualTlsOauthConfiguration.ReadWrite.All
iFV AW AgentIdentityBlueprintPrincipal.DeleteRestore.All* AgentIdentityBlueprintPrincipal.ReadWrite.All
iJD AW IdentityRiskEvent.Read.All*
iKv W ChannelMessage.ReadWrite*
iXN A TeamworkTag.ReadWrite.All*|W TeamworkTag.ReadWrite*
iZ8 AW RoleManagement.Read.Directory* RoleManagement.ReadWrite.Directory* Directory.Read.All Directory.ReadWrite.All RoleManagement.Read.All
ijD A FileStorageContainer.Selected*
iko W LearningProvider.ReadWrite*
imK AW SearchConfiguration.ReadWrite.All*
ind A Application.ReadWrite.OwnedBy* Application.ReadWrite.All*|W Application.ReadWrite.All*
ioY P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
irp A Bookings.Read.All* Bookings.Manage.All Bookings.ReadWrite.All|W Bookings.Read.All* Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
itB A EduAssignments.ReadWriteBasic.All* EduAssignments.ReadWrite.All|W EduAssignments.ReadWriteBasic* EduAssignments.ReadWrite
iuT AW IndustryData-SourceSystem.Read.All* IndustryData-SourceSystem.ReadWrite.All*
ivs AW AgentIdentity.UpdateSponsors.All*
ixt AW IndustryData-TimePeriod.Read.All* IndustryData-TimePeriod.ReadWrite.All*
iy6 A Tasks.ReadWrite.All*
iyl AW Policy.ReadWrite.ExternalIdentities*
izb AWP MailboxConfigItem.Read* MailboxConfigItem.ReadWrite*
j2Q A LearningAssignedCourse.Read.All* LearningSelfInitiatedCourse.Read.All LearningSelfInitiatedCourse.ReadWrite.All|W LearningAssignedCourse.Read* LearningSelfInitiatedCourse.Read
j3S AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All* DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
j56 AW Bookings.Read.All* BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.ReadWrite.All
jBS AW RoleManagementAlert.Read.Directory* RoleManagementAlert.ReadWrite.Directory
jD9 AW PeopleSettings.Read.All*
jIj A User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All|W User.ReadBasic.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read User.Read.All User.ReadWrite User.ReadWrite.All|P User.Read* User.ReadWrite
jOf AW TeamsUserConfiguration.Read.All*
jPw A Application.ReadWrite.OwnedBy+Policy.Read.All* Application.ReadWrite.All+Policy.Read.All|W Application.ReadWrite.All+Policy.Read.All*
jTQ AW DeviceManagementApps.Read.All* DeviceManagementApps.ReadWrite.All
jVs AW PartnerSecurity.Read.All*
jYh A UserAuthMethod-HardwareOATH.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-HardwareOATH.ReadWrite* UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
jc0 AW ServiceActivity-Exchange.Read.All*
jcQ A Files.Read.All* Sites.Read.All|W Mail.Read* Acronym.Read.All Bookmark.Read.All Calendars.Read Chat.Read ExternalItem.Read.All Files.Read.All QnA.Read.All Sites.Read.All
jqV W Policy.Read.OnPremAuthenticationPolicy* Policy.ReadWrite.OnPremAuthenticationPolicy*
jrm A ChannelMember.ReadWrite.Group* ChannelMember.ReadWrite.All|W ChannelMember.ReadWrite.All*
jsr W User.ReadWrite* User.ReadWrite.All
juv A ChatSettings.Read.Chat* Chat.Manage.Chat Chat.Read.All Chat.ReadBasic.All Chat.ReadWrite.All ChatSettings.ReadWrite.Chat|W Chat.ReadBasic* Chat.Read Chat.ReadWrite
jwj AW ThreatIntelligence.Read.All*
jxK A ThreatSubmission.Read.All* ThreatSubmission.ReadWrite.All|W ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
jxz A ChannelSettings.Read.Group* Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All ChannelSettings.ReadWrite.Group Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All|W Channel.ReadBasic.All* ChannelSettings.Read.All ChannelSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
k1g A UserAuthMethod-PlatformCred.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-PlatformCred.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
k3M A UserAuthMethod-MicrosoftAuthApp.Read.All* UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-MicrosoftAuthApp.Read* UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
k5m A Application.ReadWrite.OwnedBy* Application.ReadWrite.All|W Application.ReadWrite.All*
k90 AW PeopleSettings.Read.All* PeopleSettings.ReadWrite.All*
kCk W UserAuthMethod-Passkey.Read* UserAuthMethod-Passkey.ReadWrite UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite
kJb A UserAuthMethod-SoftwareOATH.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-SoftwareOATH.ReadWrite* UserAuthenticationMethod.ReadWrite* UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
kJv AW DeviceManagementManagedDevices.ReadWrite.All* DeviceManagementConfiguration.ReadWrite.All
kLl AW RoleManagement.ReadWrite.Directory* Directory.ReadWrite.All
kPW A Schedule-WorkingTime.ReadWrite.All*
kQb AWP Mail.Send*
kRm A TeamsTab.Read.All* TeamsTab.ReadWriteSelfForChat.All* TeamsTab.Read.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWrite.Chat TeamsTab.ReadWriteForChat.All|W TeamsTab.Read.All* TeamsTab.ReadWriteSelfForChat* TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat
kTQ W Group.Read.All* Group.ReadWrite.All*
kUs AW Policy.ReadWrite.TrustFramework*
kVt AW Bookings.Read.All* Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
kXW W UserAuthMethod-Password.ReadWrite.All*
kcu AW Domain.ReadWrite.All*
kgy W Directory.AccessAsUser.All*
kh3 A Tasks.Read.All* Tasks.ReadWrite.All|WP Tasks.Read* Tasks.ReadWrite
kh5 A UserAuthMethod-Password.Read.All* UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-Password.Read* UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
kip W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All
kog AW Policy.Read.PermissionGrant* Policy.ReadWrite.PermissionGrant*
krM AW Policy.ReadWrite.ApplicationConfiguration
kyS A Application.ReadWrite.All* Directory.ReadWrite.All|W Application.ReadWrite.All*
l24 AW Team.ReadBasic.All*
l7e A Device.Read.All* Device.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All|W Device.Read.All* Directory.Read.All Directory.ReadWrite.All
l9Z W BackupRestore-Control.ReadWrite.All*
lEM W Policy.Read.All* Policy.ReadWrite.AuthenticationMethod
lEr W TeamworkTargetedMessage.ReadWrite*
lGp A TeamsAppInstallation.Read.Chat* Chat.Manage.Chat ResourceSpecificPermissionGrant.ReadForChat.All TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All|W ResourceSpecificPermissionGrant.ReadForChat* TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteForChat TeamsAppInstallation.ReadWriteSelfForChat
lMz AW Policy.ReadWrite.Authorization*
lTw AW EntraBackup.Read.All*
lWK AWP Calendars.ReadBasic* Calendars.Read
lWb AW Policy.Read.All* Policy.ReadWrite.CrossTenantCapability*
lXk A IndustryData-DataConnector.ReadWrite.All* IndustryData-DataConnector.Upload|W IndustryData-DataConnector.Upload* IndustryData-DataConnector.ReadWrite.All
lY3 AW AttackSimulation.Read.All*
lZZ A VirtualEvent.Read.All*|W VirtualEvent.Read* VirtualEvent.ReadWrite
lat AW BackupRestore-Configuration.Read.All*
lbx A TeamsTab.Read.All* TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat.All TeamsTab.ReadWriteSelfForChat.All|W TeamsTab.Read.All* TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat TeamsTab.ReadWriteSelfForChat
lfX W Presence.Read* Presence.Read.All
lhN W FileStorageContainer.Manage.All*
lk4 AW DeviceManagementRBAC.ReadWrite.All* CloudPC.ReadWrite.All Directory.ReadWrite.All RoleManagement.ReadWrite.CloudPC RoleManagement.ReadWrite.Directory
llA A User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy|W User.ReadWrite* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
lo1 A Presence.ReadWrite.All*|W Presence.ReadWrite*
lyc A Files.Read.All*|WP Files.Read*
lzv A Printer.Read.All* Printer.ReadWrite.All*|W Printer.Read.All* Printer.ReadWrite.All* Printer.FullControl.All* PrinterShare.Read.All PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All
m1N W LearningProvider.Read* LearningProvider.ReadWrite*
m9O W ManagedTenants.ReadWrite.All*
m9X W TeamworkUserInteraction.Read.All*
m9l AW IdentityRiskyUser.Read.All*
m9y A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All|W Application.Read.All* Application.ReadWrite.All
mDB AWP Sites.FullControl.All*
mHU A User.ReadBasic.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.CrossCloud|W User.ReadBasic.All* User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All
mIA A Bookings.Read.All* Bookings.Manage.All Bookings.ReadWrite.All Calendars.Read Calendars.ReadWrite
mPF A CallRecord-PstnCalls.Read.All* CallRecords.Read.All
mQY A ChannelSettings.ReadWrite.Group* ChannelSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All|W ChannelSettings.ReadWrite.All* Directory.ReadWrite.All Group.ReadWrite.All
mTJ A PrintJob.Read.All* PrintJob.ReadWrite.All|W PrintJob.Read* PrintJob.Read.All PrintJob.ReadWrite PrintJob.ReadWrite.All
mTd A UserAuthMethod-PlatformCred.Read.All* UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-PlatformCred.Read* UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
mW6 AW DeviceManagementServiceConfig.Read.All* DeviceManagementServiceConfig.ReadWrite.All
mZG A EduAssignments.ReadWrite.All* Notes.ReadWrite.All|W EduAssignments.ReadWrite*
mdF A Chat.ReadBasic.All* ChatSettings.ReadWrite.Chat* Chat.Manage.Chat Chat.Read.All ChatSettings.Read.Chat|W Chat.ReadBasic* Chat.ReadWrite* Chat.Read
mdl W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read User.Read.All User.ReadWrite User.ReadWrite.All
mdv A Chat.Manage.Chat* Chat.ReadWrite.All ChatMember.ReadWrite.All|W ChatMember.ReadWrite* Chat.ReadWrite
miC AW OrgSettings-Todo.ReadWrite.All*
mkL W LearningAssignedCourse.Read* LearningSelfInitiatedCourse.Read
mvL W Files.Read* Files.ReadWrite Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite Files.ReadWrite.All
n07 AW ProfilePhoto.ReadWrite.All* Group.ReadWrite.All
n6n A AgentInstance.Read.All* AgentInstance.Read.All+AgentCardManifest.Read.All* AgentCardManifest.Read.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All/AgentInstance.ReadWrite.ManagedBy AgentCardManifest.ReadWrite.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All/AgentInstance.ReadWrite.ManagedBy AgentCardManifest.ReadWrite.ManagedBy+AgentInstance.Read.All/AgentInstance.ReadWrite.All/AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.All AgentInstance.ReadWrite.All+AgentCardManifest.Read.All/AgentCardManifest.ReadWrite.All/AgentCardManifest.ReadWrite.ManagedBy AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.ManagedBy+AgentCardManifest.Read.All/AgentCardManifest.ReadWrite.All/AgentCardManifest.ReadWrite.ManagedBy|W AgentInstance.Read.All* AgentInstance.Read.All+AgentCardManifest.Read.All* AgentCardManifest.Read.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All AgentCardManifest.ReadWrite.All+AgentInstance.Read.All/AgentInstance.ReadWrite.All AgentInstance.ReadWrite.All AgentInstance.ReadWrite.All+AgentCardManifest.Read.All/AgentCardManifest.ReadWrite.All
n6y W RoleManagementPolicy.ReadWrite.Directory* RoleManagement.ReadWrite.Directory
nBm AW OrgContact.Read.All* Directory.Read.All Group.Read.All
nE3 AW ThreatIndicators.ReadWrite.OwnedBy*
nFD AW Policy.ReadWrite.ConsentRequest* Directory.ReadWrite.All
nH8 A FileStorageContainer.Selected*|W FileStorageContainer.Selected* FileStorageContainer.Manage.All
nIP A Bookings.ReadWrite.All* Bookings.Manage.All|W BookingsAppointment.ReadWrite.All* Bookings.Manage.All Bookings.ReadWrite.All
nMs AW SecurityIdentitiesUserActions.Read.All*
nNQ W AccessReview.Read.All* AccessReview.ReadWrite.All
nO3 AW Policy.ReadWrite.ConditionalAccess* Policy.ReadWrite.AuthenticationMethod
nQt A EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All|W EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All*
nRh W Directory.Read.All* AppRoleAssignment.ReadWrite.All
nTZ A Files.ReadWrite.All* Files.ReadWrite.AppFolder Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|W Files.ReadWrite.Selected* Files.ReadWrite* Files.ReadWrite.All Files.ReadWrite.AppFolder Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All|P Files.ReadWrite* Files.ReadWrite.All
nXw AW Policy.Read.All*
nYI W User.Read* User.Read.All User.ReadBasic.All
nYz AW ChangeManagement.Read.All*
nZv W Calendars.Read* Calendars.ReadWrite
naW AW Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read.All* Files.ReadWrite.All
nad W VerifiedId-Profile.ReadWrite.All*
nc4 AW Policy.Read.All* Policy.ReadWrite.HybridAuthentication* Policy.Read.HybridAuthentication
nck AW Policy.ReadWrite.HybridAuthentication*
ngE W DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All
nhk AW ReportSettings.Read.All* ReportSettings.ReadWrite.All*
nkr AW DeviceManagementServiceConfig.Read.All* DeviceManagementConfiguration.Read.All
ntC A Files.Read.All* Files.ReadWrite.All* Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
ntZ A Files.Read.All* Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All
nx9 AW ChannelMember.ReadWrite.All*
nxy A Application.ReadWrite.All* Application.ReadWrite.OwnedBy*|W Application.ReadWrite.All*
o0G W User.Read* Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
o2R AW LifecyclePolicies-AgentId.ReadWrite.All*
o3D AW Sites.Manage.All*
o3Q A OnlineMeetings.Read.All* OnlineMeetings.ReadWrite.All*|W OnlineMeetings.Read* OnlineMeetings.ReadWrite*
o3W AW DeviceManagementApps.ReadWrite.All* DeviceManagementConfiguration.ReadWrite.All
o4m W Policy.Read.All* Policy.ReadWrite.MobilityManagement
o5H W RiskPreventionProviders.Read.All*
o9D AW CrossTenantUserProfileSharing.Read.All* CrossTenantUserProfileSharing.ReadWrite.All
o9z AW Policy.Read.All* Policy.ReadWrite.TrustFramework*
oAi AW Policy.ReadWrite.ConditionalAccess*
oAz AW LicenseAssignment.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
oBA A Chat.ReadBasic.WhereInstalled* Chat.Manage.Chat Chat.Read.All Chat.ReadBasic.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat|W Chat.ReadBasic* Chat.Read Chat.ReadWrite
oCX AW SecurityIdentitiesAutoConfig.ReadWrite.All*
oFX AW RoleManagement.ReadWrite.Exchange*
oIh AW Application-RemoteDesktopConfig.ReadWrite.All*
oJf A Files.Read.All* Files.ReadWrite.All*|W Files.Read* Files.Read.All Files.ReadWrite Files.ReadWrite.All
oJs A Application.Read.All* Application-RemoteDesktopConfig.ReadWrite.All* Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Directory.ReadWrite.All|W Application.Read.All* Application-RemoteDesktopConfig.ReadWrite.All* Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
oKz A AgentCardManifest.Read.All* AgentCardManifest.ReadWrite.All AgentCardManifest.ReadWrite.ManagedBy|W AgentCardManifest.Read.All* AgentCardManifest.ReadWrite.All
oN4 AW DeviceManagementRBAC.Read.All*
oNN AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
oNQ AW AgentIdentityBlueprintPrincipal.Read.All* AgentIdentityBlueprintPrincipal.ReadWrite.All
oOT A ChannelMember.ReadWrite.Group* ChannelMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All|W ChannelMember.ReadWrite.All* Directory.ReadWrite.All Group.ReadWrite.All
oP8 A LearningContent.Read.All* LearningContent.ReadWrite.All|W LearningContent.Read.All*
oRq AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
oSA A EduRoster.Read.All* Directory.Read.All EduRoster.ReadWrite.All|W EduRoster.ReadBasic* Directory.Read.All EduRoster.Read EduRoster.Write User.Read
oSK AW Sites.FullControl.All
oSb AW Policy.Read.PermissionGrant* Directory.Read.All
oVa A Tasks.Read.All*|WP Tasks.Read* Tasks.ReadWrite*
oeb A User.Read.All* User.ReadWrite.All|W User.Read* User.Read.All User.ReadWrite.All
ofE AW Team.ReadBasic.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All User.ReadWrite.All
ofq W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read User.Read.All User.ReadWrite.All
ohR W Calendars.ReadWrite*
ojP A Chat.ManageDeletion.Chat* Chat.ManageDeletion.All|W Chat.ManageDeletion.All*
oqp AW DirectoryRecommendations.Read.All*
otg W ApprovalSolution.ReadWrite*
own AW ExchangeMessageTrace.Read.All*
ozg AW EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All* RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
p0s W PrintAlertSettings.Read.All* PrintAlertSettings.ReadWrite.All*
p2e AW RoleManagementAlert.Read.Directory* RoleManagementAlert.ReadWrite.Directory*
p2k A AppCatalog.Read.All* AppCatalog.ReadWrite.All|W AppCatalog.Submit* AppCatalog.Read.All AppCatalog.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
p4Z A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All|W Application.Read.All* Application.ReadWrite.All* Directory.Read.All|P Application.Read.All* Application.ReadWrite.All*
p70 A Application.ReadWrite.OwnedBy* Synchronization.ReadWrite.All|W Synchronization.ReadWrite.All*
p9A AW Group.ReadWrite.All* Directory.ReadWrite.All
p9q AW Directory.Read.All* Directory.ReadWrite.All*
pCk AW UserAuthMethod-ResourceKey.Read.All* UserAuthMethod-ResourceKey.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
pFZ AW IndustryData-InboundFlow.Read.All* IndustryData-InboundFlow.ReadWrite.All*
pHG AW DeviceManagementManagedDevices.Read.All* DeviceManagementManagedDevices.ReadWrite.All*
pHa AWP Calendars.ReadBasic* Calendars.ReadWrite* Calendars.Read
pNC AW SchedulePermissions.ReadWrite.All*
pQ6 W ManagedTenants.Read.All* ManagedTenants.ReadWrite.All
pRi A UserAuthMethod-WindowsHello.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-WindowsHello.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
pck A MultiTenantOrganization.Read.All* MultiTenantOrganization.ReadWrite.All*|W MultiTenantOrganization.ReadBasic.All* MultiTenantOrganization.ReadWrite.All* MultiTenantOrganization.Read.All
pcp A User.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All|W User.Read* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadBasic.All User.ReadWrite User.ReadWrite.All|P User.Read* User.ReadWrite
peW A LicenseAssignment.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All|W LicenseAssignment.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read User.Read.All User.ReadWrite.All|P User.Read*
phy AW PartnerBilling.Read.All*
pig A TeamsAppInstallation.ReadForChat.All* TeamsAppInstallation.ReadWriteSelfForChat.All* Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.Read.Chat TeamsAppInstallation.ReadWriteForChat.All|W TeamsAppInstallation.ReadForChat* TeamsAppInstallation.ReadWriteSelfForChat* TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteForChat
psY A TeamSettings.ReadWrite.Group* Directory.ReadWrite.All Group.ReadWrite.All TeamSettings.ReadWrite.All|W TeamSettings.ReadWrite.All* Directory.ReadWrite.All Group.ReadWrite.All
pu7 AW User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.ReadWrite.All
pvz W UserAuthMethod-Phone.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*
pwt A ThreatSubmission.Read.All* ThreatSubmissionPolicy.ReadWrite.All* ThreatSubmission.ReadWrite.All|W ThreatSubmissionPolicy.ReadWrite.All* ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
pxp AW AuthenticationContext.Read.All* AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess
pyI A LearningContent.ReadWrite.All*
pz5 AW LifecycleWorkflows.ReadWrite.All*
q1h W CloudPC.Read.All* CloudPC.ReadWrite.All*
q35 A IndustryData-OutboundFlow.Read.All*|W IndustryData-OutboundFlow.Read.All* IndustryData-OutboundFlow.ReadWrite.All
q3t A Schedule.ReadWrite.All*|W Schedule.ReadWrite.All* Group.ReadWrite.All
q4H A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All Directory.Read.All|W Application.Read.All* Application.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All
q4o AW Policy.Read.AuthenticationMethod* Policy.ReadWrite.AuthenticationMethod* Policy.Read.All
q77 W TermStore.Read.All* TermStore.ReadWrite.All
qA3 A Team.ReadBasic.All* TeamSettings.Read.All TeamSettings.ReadWrite.All|W Team.ReadBasic.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All User.ReadWrite.All
qBM AW SecurityIncident.ReadWrite.All*
qFX AW DeviceLocalCredential.Read.All*
qG3 AW PublicKeyInfrastructure.ReadWrite.All*
qHg A OnlineMeetings.ReadWrite.All*|W OnlineMeetings.ReadWrite*
qJM W Files.Read* Files.ReadWrite|P Files.ReadWrite*
qNR AW Policy.Read.AuthenticationMethod* Policy.ReadWrite.AuthenticationMethod
qR9 AW AgentIdentityBlueprintPrincipal.Create* AgentIdentityBlueprintPrincipal.ReadWrite.All
qT7 AW OrgSettings-DynamicsVoice.ReadWrite.All*
qUy A CallDelegation.Read.All* CallDelegation.ReadWrite.All|W CallDelegation.Read* CallDelegation.ReadWrite
qVg A Schedule.Read.All* Schedule.ReadWrite.All*|W Schedule.Read.All* Group.Read.All* Schedule.ReadWrite.All* Group.ReadWrite.All
qVw AW BusinessScenarioData.Read.OwnedBy* BusinessScenarioData.ReadWrite.OwnedBy*
qWe A CloudPC.ReadWrite.All*|W CloudPC.Read.All*
qWs AW OrganizationalBranding.ReadWrite.All*
qZC A Application.Read.All* Application.ReadWrite.OwnedBy* Application.ReadWrite.All*|W Application.Read.All* Application.ReadWrite.All*
qZR AW CustomDetection.ReadWrite.All*
qcO AW RoleManagement.Read.Exchange* Directory.Read.All Directory.ReadWrite.All RoleManagement.Read.All RoleManagement.ReadWrite.Exchange
qcU AW BusinessScenarioData.Read.OwnedBy* BusinessScenarioData.ReadWrite.OwnedBy
qd2 AW OrgSettings-AppsAndServices.Read.All* OrgSettings-AppsAndServices.ReadWrite.All*
qfa A ChannelMessage.Read.All*
qh1 W CopilotSettings-LimitedMode.ReadWrite*
qna A CallTranscripts.Read.All*
qnq AW MultiTenantOrganization.ReadWrite.All*
quc A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-WindowsHello.ReadWrite* UserAuthMethod-WindowsHello.ReadWrite.All* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All
qwN AWP Policy.Read.All*
r1u AW IndustryData-SourceSystem.ReadWrite.All*
rEC A Application.ReadWrite.OwnedBy* Application.ReadWrite.All Directory.ReadWrite.All|W Application.ReadWrite.All* Directory.ReadWrite.All
rMF AW UserAuthMethod-ResourceKey.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All
rOr A EduRoster.Read.All* EduRoster.ReadWrite.All|W EduRoster.ReadBasic*
rPv A Calls.JoinGroupCallasGuest.All* Calls.JoinGroupCall.All
rQP AW PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup*
rRB A Tasks.Read.All*|W Tasks.Read*
rRx AW UserAuthMethod-ResourceKey.Read.All* UserAuthMethod-ResourceKey.ReadWrite.All UserAuthenticationMethod.Read.All
rRy AW DeviceManagementManagedDevices.Read.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
rTr W Policy.ReadWrite.HybridAuthentication* Directory.ReadWrite.All
rU5 A ChatSettings.ReadWrite.Chat* Chat.ReadWrite.All|W Chat.ReadWrite*
rXv W PrivilegedAccess.ReadWrite.AzureAD*
rZQ W ChatMessage.Send* Chat.ReadWrite
rZX W Directory.Read.All* PrivilegedAccess.ReadWrite.AzureAD*
rbg A TeamsAppInstallation.ReadForChat.All* TeamsAppInstallation.ReadWriteSelfForChat.All* Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.Read.Chat TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All|W TeamsAppInstallation.ReadForChat* TeamsAppInstallation.ReadWriteSelfForChat* TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat
rfa AW Sites.Read.All* Sites.ReadWrite.All* Sites.FullControl.All Sites.Manage.All Sites.Selected
rhK A Calendars.Read* Calendars.ReadBasic Calendars.ReadWrite|WP Calendars.ReadBasic* Calendars.Read Calendars.ReadWrite
riI W ThreatAssessment.ReadWrite.All*
rj3 W UserWindowsSettings.Read* UserWindowsSettings.Read.All|P UserWindowsSettings.Read*
rm1 A TeamsTab.ReadWriteSelfForChat.All* TeamsTab.ReadWrite.All TeamsTab.ReadWrite.Chat TeamsTab.ReadWriteForChat|W TeamsTab.ReadWriteSelfForChat* TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat
rnD AWP Calendars.ReadBasic* Calendars.Read Calendars.ReadWrite
rrS AW PrivilegedEligibilitySchedule.Read.AzureADGroup* PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup*
rsA A Storyline.ReadWrite.All* EngagementConversation.Migration.All|W Storyline.ReadWrite.All*
rsb A TeamsAppInstallation.ReadWriteSelfForUser.All* TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All|W TeamsAppInstallation.ReadWriteSelfForUser* TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser
ryh A LearningAssignedCourse.ReadWrite.All* LearningSelfInitiatedCourse.ReadWrite.All
s1L A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-HardwareOATH.ReadWrite* UserAuthenticationMethod.ReadWrite* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-HardwareOATH.ReadWrite.All
s1i A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Phone.ReadWrite* UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
s3s AW OnlineMeetingArtifact.Read.All*
s7C A Application.Read.All* Application.ReadWrite.All* Application.ReadWrite.OwnedBy*|W Application.Read.All* Application.ReadWrite.All*
s8B W Policy.ReadWrite.ConditionalAccess
sBW W ApprovalSolution.Read* ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite
sET AW CloudPC.Read.All* CloudPC.ReadWrite.All
sEw A User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.ReadWrite.All User-Mail.ReadWrite.All User-PasswordProfile.ReadWrite.All User-Phone.ReadWrite.All User.EnableDisableAccount.All User.ManageIdentities.All User.ReadWrite.CrossCloud|W User.ReadWrite.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.ReadWrite.All User-Mail.ReadWrite.All User-PasswordProfile.ReadWrite.All User-Phone.ReadWrite.All User.EnableDisableAccount.All User.ManageIdentities.All User.ReadWrite|P User.ReadWrite*
sFv A TeamsAppInstallation.ReadWriteSelfForTeam.All* Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All|W TeamsAppInstallation.ReadWriteSelfForTeam* Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam
sLW AW VirtualAppointmentNotification.Send*
sNS W PrintJob.Create* PrintJob.ReadWrite PrintJob.ReadWrite.All PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All
sNx AW Policy.ReadWrite.CrossTenantCapability*
sQD AW Community.ReadWrite.All*
sRE AW CrossTenantInformation.ReadBasic.All*
sS5 AW AuditActivity.Write*
sTF AW PrivilegedAccess.Read.AzureADGroup* PrivilegedAccess.ReadWrite.AzureADGroup
sa9 A Presence.Read.All* Presence.ReadWrite.All|W Presence.Read.All*
sbY AW PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup* PrivilegedAssignmentSchedule.Remove.AzureADGroup
sqP A ProfilePhoto.Read.All* ProfilePhoto.ReadWrite.All User.Read.All User.ReadBasic.All User.ReadWrite.CrossCloud|W User.Read* ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.ReadBasic.All
stB AW IdentityProvider.Read.All* IdentityProvider.ReadWrite.All*
sti A GroupMember.ReadBasic.All* Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All User.Read.All|W GroupMember.ReadBasic.All* Application.Read.All Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All User.Read.All
suM AW RoleManagement.Read.Directory* RoleManagement.ReadWrite.Directory* Directory.Read.All Directory.ReadWrite.All
sz7 AW OrgContact.Read.All* Directory.Read.All Directory.ReadWrite.All Group.Read.All
t2u AW Policy.Read.All* Policy.ReadWrite.Authorization*
t4Z AW PublicKeyInfrastructure.Read.All* PublicKeyInfrastructure.ReadWrite.All
tAw A UserAuthMethod-Email.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Email.ReadWrite* UserAuthMethod-Email.ReadWrite.All* UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
tFn A Tasks.Read.All* Tasks.ReadWrite.All|WP Tasks.ReadWrite*
tJE AW Reports.Read.All*
tTs AWP MailboxSettings.ReadWrite*
tYX AW Application.ReadWrite.All
tbh AW SecurityIdentitiesHealth.ReadWrite.All*
tbo A User.RevokeSessions.All*|W User.RevokeSessions.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
tcJ A UserAuthMethod-Phone.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-Phone.ReadWrite* UserAuthMethod-Phone.ReadWrite.All* UserAuthenticationMethod.ReadWrite.All* UserAuthenticationMethod.ReadWrite
th6 W UserAuthMethod-Passkey.ReadWrite* UserAuthenticationMethod.ReadWrite
tip W ReportSettings.Read.All*
tjS A OnlineMeetings.ReadWrite.All*|W OnlineMeetings.Read* OnlineMeetings.ReadWrite*
tkY W VirtualAppointmentNotification.Send*
tnb A EduRoster.ReadWrite.All* Member.Read.Hidden
to5 AW DeviceManagementConfiguration.ReadWrite.All
toL W PrintConnector.Read.All* PrintConnector.ReadWrite.All
tqB W User.Read* ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.ReadBasic.All
tro AW DeviceManagementManagedDevices.PrivilegedOperations.All*
tuY A CallDelegation.ReadWrite.All*|W CallDelegation.ReadWrite*
tw0 A ChatMessage.Read.Chat* Chat.Read.All Chat.ReadWrite.All|W Chat.Read* Chat.ReadWrite
twk A CallRecordings.Read.All*
tzB W EduAssignments.ReadWriteBasic* EduAssignments.ReadWrite
u3i AW DeviceManagementApps.ReadWrite.All* DeviceManagementApps.Read.All
u4E AW eDiscovery.ReadWrite.All*
u4a W ApprovalSolution.Read* ApprovalSolution.ReadWrite* ApprovalSolutionResponse.ReadWrite
u4v A Application.ReadWrite.OwnedBy* Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All|W Directory.Read.All* Application.Read.All Application.ReadWrite.All Directory.ReadWrite.All
u4vr A UserAuthMethod-WindowsHello.Read.All* UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-WindowsHello.Read* UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
u6d AWP Calendars.ReadWrite* Mail.ReadWrite
uFO AW GroupSettings.Read.All* Directory.Read.All Directory.ReadWrite.All GroupSettings.ReadWrite.All
uG2 AW eDiscovery.Read.All* eDiscovery.ReadWrite.All
uHR AW LifecycleWorkflows-CustomExt.Read.All* LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
uIl A Device.ReadWrite.All Directory.ReadWrite.All|W Directory.ReadWrite.All
uJC A TeamsAppInstallation.Read.Group* ResourceSpecificPermissionGrant.ReadForTeam.All TeamsApp.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All TeamsAppInstallation.ReadWriteSelfForTeam.All|W ResourceSpecificPermissionGrant.ReadForTeam* TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteForTeam TeamsAppInstallation.ReadWriteSelfForTeam
uLG W Directory.ReadWrite.All*
uMy AW Group.Read.All*
uPa A SecurityAnalyzedMessage.Read.All* SecurityAnalyzedMessage.ReadWrite.All
uTy A PrivilegedAccess.Read.AzureAD* PrivilegedAccess.Read.AzureADGroup PrivilegedAccess.Read.AzureResources|W PrivilegedAccess.ReadWrite.AzureAD* PrivilegedAccess.ReadWrite.AzureADGroup PrivilegedAccess.ReadWrite.AzureResources
uVV AW Files.ReadWrite.All* Sites.ReadWrite.All|P Files.ReadWrite.All*
udR AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All* DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
udp AW ExternalConnection.ReadWrite.OwnedBy* ExternalConnection.Read.All ExternalConnection.ReadWrite.All
ueu AW Policy.ReadWrite.DeviceConfiguration*
ugT AW DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
uhA A Application.ReadWrite.OwnedBy+Policy.Read.All* Application.ReadWrite.All+Policy.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy|W Application.ReadWrite.All+Policy.Read.All* Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
uhQ W EntitlementMgmt-SubjectAccess.ReadWrite* EntitlementManagement.ReadWrite.All
uhl A Files.ReadWrite.All*|WP Files.ReadWrite*
uk5 AW IdentityNotifications.Read.All* IdentityNotifications.ReadWrite.All
unH W Files.Read* Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite Files.ReadWrite.All
upZ AW DeviceManagementApps.Read.All* DeviceManagementApps.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
uv3 AW Domain.Read.All* Directory.Read.All Domain.ReadWrite.All
uw9 AW IndustryData-InboundFlow.ReadWrite.All*
uzK A ExternalConnection.ReadWrite.OwnedBy*
v0O AW User.RevokeSessions.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
v0e A VirtualEventRegistration-Anon.ReadWrite.Chat* VirtualEventRegistration-Anon.ReadWrite.All|W VirtualEvent.ReadWrite*
v1g A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-SoftwareOATH.ReadWrite* UserAuthenticationMethod.ReadWrite* UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
v2H A TenantGovernance-Invitation.Read.All*|W TenantGovernance-Invitation.Read.All* TenantGovernance-Invitation.ReadWrite.All
v2S AWP Contacts.Read* Contacts.ReadWrite
v40 AW DeviceManagementManagedDevices.Read.All* DeviceManagementConfiguration.ReadWrite.All* DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All
v4l W ChannelMessage.Send*
v9S W EntitlementManagement.Read.All* EntitlementManagement.ReadWrite.All
vCW A LearningAssignedCourse.Read.All* LearningSelfInitiatedCourse.Read.All|W LearningAssignedCourse.Read* LearningSelfInitiatedCourse.Read
vDH AW Policy.Read.All* Policy.ReadWrite.ConditionalAccess
vI6 A Application.Read.All* Application.ReadWrite.OwnedBy Directory.Read.All|W Application.Read.All* Directory.Read.All
vJ9 A Calls.JoinGroupCallAsGuest.All* Calls.Initiate.All Calls.InitiateGroupCall.All Calls.JoinGroupCall.All
vJq AW Contacts-OnPremisesSyncBehavior.ReadWrite.All*
vPp AW IndustryData-TimePeriod.Read.All* IndustryData-TimePeriod.ReadWrite.All
vQZ A TeamsTab.ReadWriteSelfForChat.All* TeamsTab.Delete.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWrite.Chat TeamsTab.ReadWriteForChat|W TeamsTab.ReadWriteSelfForChat* TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat
vYv AW AdministrativeUnit.Read.All* AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
vcH AW BackupRestore-Configuration.Read.All* BackupRestore-Configuration.ReadWrite.All
veC AW AgentIdentityBlueprint.Read.All* AgentIdentityBlueprint.ReadWrite.All
vfI AW CloudPC.Read.All* CloudPC.ReadWrite.All* DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
vgr A EngagementMeetingConversation.Read.All*
vlE W AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite User.ReadWrite.All|P User.ReadWrite
vmN A MailboxItem.ImportExport.All*|W MailboxItem.ImportExport*
vov AW CopilotPackages.Read.All* CopilotPackages.ReadWrite.All*
vsQ WP Notifications.ReadWrite.CreatedByApp*
vvA A Application.ReadWrite.OwnedBy*|W Application.ReadWrite.All*
vyD A TeamworkTag.ReadWrite.All*
vzF AW ProfilePhoto.Read.All* Group.Read.All ProfilePhoto.ReadWrite.All
w3d AW DeviceManagementConfiguration.ReadWrite.All* DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
w4p A Tasks.Read.All* Tasks.ReadWrite.All*|W Tasks.Read* Tasks.ReadWrite*
w8P AW BackupRestore-Restore.Read.All* BackupRestore-Restore.ReadWrite.All*
wDK A TeamsAppInstallation.ManageSelectedForTeam.All* TeamsAppInstallation.ReadWriteForTeam.All|W TeamsAppInstallation.ManageSelectedForTeam* TeamsAppInstallation.ReadWriteForTeam
wDQ A Group.Read.All* Directory.Read.All Directory.ReadWrite.All Group.ReadWrite.All|W Group.Read.All* Directory.Read.All Directory.ReadWrite.All
wEJ A UserAuthenticationMethod.Read.All* UserAuthenticationMethod.ReadWrite.All|W UserAuthMethod-WindowsHello.Read* UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
wNJ A TeamsAppInstallation.ReadWriteSelfForTeam.All* Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All|W TeamsAppInstallation.ReadWriteSelfForTeam* Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam
wRz AW AdministrativeUnit.Read.All* AdministrativeUnit.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All
wcV AW SecurityIdentitiesAutoConfig.Read.All*
we8 A Files.Read.All* Files.ReadWrite.All* Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.ReadWrite* Files.Read.All Files.ReadWrite.All
wfH AW Bookings.Manage.All*
wiI AW IdentityRiskyAgent.ReadWrite.All*
wjB A Application.ReadWrite.OwnedBy* Directory.ReadWrite.All|W Directory.ReadWrite.All*
wm7 W Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read.All* Files.ReadWrite.All
wq4 A AgentInstance.ReadWrite.All* AgentInstance.ReadWrite.ManagedBy|W AgentInstance.ReadWrite.All*
wtM A TeamworkCustomEmoji.Create.All*|W TeamworkCustomEmoji.Create*
wx4 W Files.ReadWrite* Files.Read Sites.Read.All|P Files.Read* Files.ReadWrite
x0V AW Directory.Read.All* AppRoleAssignment.ReadWrite.All* Directory.ReadWrite.All
x2R A ChannelSettings.Read.Group* ChannelSettings.ReadWrite.Group* Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All|W Channel.ReadBasic.All* ChannelSettings.ReadWrite.All* ChannelSettings.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
x5I W PrintSettings.Read.All* PrintSettings.ReadWrite.All*
x7U W LicenseAssignment.Read.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.Read User.Read.All User.ReadWrite.All|P User.Read*
xBa A UserAuthMethod-SoftwareOATH.Read.All* UserAuthenticationMethod.ReadWrite.All* UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All|W UserAuthMethod-SoftwareOATH.Read* UserAuthenticationMethod.ReadWrite* UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
xD1 AW Application.ReadWrite.All*
xFY A TeamsAppInstallation.Read.Group* TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All|W TeamsAppInstallation.ReadForTeam* TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteForTeam
xHh A ChannelMessage.UpdatePolicyViolation.All* Group.ReadWrite.All|W ChannelMessage.ReadWrite* Group.ReadWrite.All
xJ1 A ChatMessage.Read.Chat* Chat.Read.All Chat.ReadWrite.All Group.Read.All Group.ReadWrite.All|W Chat.Read* Chat.ReadWrite Group.Read.All Group.ReadWrite.All
xN9 A GroupMember.ReadBasic.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All User.Read.All User.ReadWrite.All|W GroupMember.ReadBasic.All* AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Application.ReadWrite.All Device.Read.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All User.Read User.Read.All User.ReadWrite.All
xQF A Chat.UpdatePolicyViolation.All* Chat.ReadWrite.All Group.ReadWrite.All Teamwork.Migrate.All|W Chat.ReadWrite* Group.ReadWrite.All
xQQ AW Sites.Read.All* Sites.ReadWrite.All
xSv AW DeviceTemplate.Create* DeviceTemplate.ReadWrite.All*
xTA A Files.Read.All* Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|W Files.Read* Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All|P Files.Read* Files.Read.All Files.ReadWrite.All
xTz AW CustomAuthenticationExtension.Read.All* CustomAuthenticationExtension.ReadWrite.All
xc5 AW SecurityAlert.Create.All* SecurityAlert.ReadWrite.All
xeC AW Directory.ReadWrite.All Group.ReadWrite.All
xjj A VerifiedId-Profile.Read.All*|W VerifiedId-Profile.Read.All* VerifiedId-Profile.ReadWrite.All*
xre A CloudPC.ReadWrite.All*
xsi P Device.Command*
xuv WP UserActivity.ReadWrite.CreatedByApp*
xwD AW Group-NestingSupport.ReadWrite.All* Directory.Read.All Directory.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group-XTenantIdentitySync.Read.All Group.ManageProtection.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All
y1R AW OrganizationalBranding.Read.All* OrganizationalBranding.ReadWrite.All* Organization.Read.All Organization.ReadWrite.All
y5Z A OnlineMeetingArtifact.Read.All* OnlineMeetingArtifact.Read.Chat|W OnlineMeetingArtifact.Read.All*
y8J AW DeviceManagementConfiguration.Read.All* DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
y8Q AW IdentityRiskyAgent.Read.All*
yB1 W ManagedTenants.Read.All*
yBz A ShortNotes.Read.All* ShortNotes.ReadWrite.All|WP ShortNotes.Read* ShortNotes.ReadWrite
yGo A UserAuthenticationMethod.ReadWrite.All*|W UserAuthMethod-MicrosoftAuthApp.ReadWrite* UserAuthenticationMethod.ReadWrite* UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
yHI AW SensitivityLabel.Evaluate* SensitivityLabel.Evaluate.All
yLG AW ProgramControl.Read.All* ProgramControl.ReadWrite.All*
yME AWP MailboxSettings.Read*
yNG AW IdentityUserFlow.Read.All* IdentityUserFlow.ReadWrite.All*
yNl AW Policy.ReadWrite.CrossTenantAccess*
yOq W TermStore.ReadWrite.All*
yRp AW Sites.Read.All* Sites.Manage.All* Sites.FullControl.All Sites.ReadWrite.All
ySp AW RoleAssignmentSchedule.ReadWrite.Directory* RoleManagement.ReadWrite.Directory
yZW AW DeviceManagementScripts.ReadWrite.All*
ya7 AW MutualTlsOauthConfiguration.ReadWrite.All*
yfh A Tasks.Read.All* Tasks.ReadWrite.All|W Tasks.Read* Tasks.ReadWrite* Group.Read.All
ygZ A ChatMember.Read.Chat* Chat.Manage.Chat Chat.Read.All Chat.ReadBasic.All Chat.ReadWrite.All ChatMember.Read.All ChatMember.ReadWrite.All|W ChatMember.Read* Chat.Read Chat.ReadBasic Chat.ReadWrite ChatMember.ReadWrite
ygZP A LearningContent.Read.All* LearningContent.ReadWrite.All*|W LearningContent.Read.All*
ygZq A ChatMessage.Read.Chat* Chat.Read.All Group.Read.All Group.ReadWrite.All|W Chat.Read* Chat.ReadWrite* Group.Read.All Group.ReadWrite.All
ykR AW IndustryData-DataConnector.Read.All* IndustryData-DataConnector.ReadWrite.All*
ylc AW RoleManagement.ReadWrite.Directory*
yt6 A Printer.ReadWrite.All*|W Printer.ReadWrite.All* Printer.FullControl.All*
yt9 AW RoleAssignmentSchedule.Read.Directory* RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
z3d A DeviceManagementServiceConfig.Read.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Organization.Read.All Organization.ReadWrite.All User.Read.All|W DeviceManagementServiceConfig.Read.All* DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Organization.Read.All Organization.ReadWrite.All User.Read User.Read.All
z3da W PrinterShare.Read.All* PrinterShare.ReadWrite.All*
z7H AW ServiceActivity-Teams.Read.All*
zAD W ProgramControl.ReadWrite.All*
zHE A Application.ReadWrite.All Application.ReadWrite.OwnedBy|W Application.ReadWrite.All
zIB AW Sites.Read.All* Sites.ReadWrite.All*
zLs A CustomSecAttributeProvisioning.Read.All* Application.ReadWrite.OwnedBy* CustomSecAttributeProvisioning.ReadWrite.All Synchronization.Read.All Synchronization.ReadWrite.All|W Synchronization.Read.All* Synchronization.ReadWrite.All* CustomSecAttributeProvisioning.Read.All CustomSecAttributeProvisioning.ReadWrite.All
zPS A ThreatAssessment.Read.All*|W ThreatAssessment.ReadWrite.All*
zXI AW ProtectionScopes.Compute.User* ProtectionScopes.Compute.All
zZn AW IndustryData-ReferenceDefinition.Read.All* IndustryData-ReferenceDefinition.ReadWrite.All*
zfe AW ExternalConnection.ReadWrite.OwnedBy* ExternalConnection.ReadWrite.All
zgW AW RoleManagement.Read.Exchange* RoleManagement.Read.All RoleManagement.ReadWrite.Exchange
zkl AW DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
zl3 W UserWindowsSettings.ReadWrite.All*
zo2 AW HealthMonitoringAlert.Read.All* HealthMonitoringAlert.ReadWrite.All*
zpk AW AgentIdentityBlueprint.UpdateSponsors.All*
zum W UserAuthenticationMethod.Read.All* UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All
zwZ A AppCatalog.Read.All* AppCatalog.ReadWrite.All|W AppCatalog.Read.All* AppCatalog.ReadWrite.All AppCatalog.Submit
zwl W Application.Read.All* Application.ReadWrite.All
zx8 AW Policy.Read.B2BManagementPolicy*
zxw AW SecurityEvents.Read.All* SecurityEvents.ReadWrite.All
zzu A Team.Create* Directory.ReadWrite.All Group.ReadWrite.All Teamwork.Migrate.All|W Team.Create* Directory.ReadWrite.All Group.ReadWrite.All
paths
accessreviews GET=Xfy POST=Gwx
 {} DELETE,PATCH=Gwx GET=Xfy
  applydecisions POST=Gwx
  decisions GET=UVs
  mydecisions GET=3Hv
  resetdecisions POST=Gwx
  reviewers GET=Xfy POST=Gwx
   {} DELETE=Gwx
  sendreminder POST=Gwx
  stop POST=Gwx
admin
 appsandservices GET=qd2 PATCH=ZVv
 cloudlicensing
  allotments GET=CWl
   {} GET=CWl
    assignments GET=CWl POST=Z56
     {} DELETE,PATCH=Z56 GET=CWl
      allotment
       $ref PUT=Z56
      assignedto
       $ref PUT=Z56
    owner GET=CWl
    waitingmembers GET=CWl
     {} GET=CWl
  assignmenterrors GET=CWl
   {} GET=CWl
    assignedto GET=CWl
    usageright GET=CWl
  assignments GET=CWl POST=Z56
   {} DELETE,PATCH=Z56 GET=CWl
    allotment GET=CWl
     $ref PUT=Z56
    assignedto GET=CWl
     $ref PUT=Z56
 configurationmanagement
  configurationapplications GET=AMC POST=9Aa
   {} DELETE,PATCH=9Aa GET=AMC
  configurationdrifts GET=7Sa
   {} GET=7Sa
    remediate POST=S2x
  configurationmonitoringresults GET=7Sa
   {} GET=7Sa
  configurationmonitors GET=7Sa POST=S2x
   {} DELETE,PATCH=S2x GET=7Sa
    configurationbaseline GET=7Sa
    validate POST=S2x
  configurationsnapshotjobs GET=7Sa
   {} GET=7Sa
  configurationsnapshots
   createsnapshot POST=S2x
   {} GET=7Sa
  configurationtemplates GET=7Sa POST=S2x
   {} DELETE,PATCH=S2x GET=7Sa
  externaltenants
   configurationdriftfetchjobs GET=7Sa POST=4Sc
    {} GET=7Sa
     results GET=7Sa
   configurationdrifts GET=7Sa
    {} GET=7Sa
   configurationmonitorfetchjobs GET=7Sa POST=4Sc
    {} GET=7Sa
     results GET=7Sa
   configurationmonitoringresultfetchjobs GET=7Sa POST=4Sc
    {} GET=7Sa
     results GET=7Sa
   configurationmonitoringresults GET=7Sa
    {} GET=7Sa
   configurationmonitors GET=7Sa POST=S2x
    {} DELETE,PATCH=S2x GET=7Sa
 dynamics GET=6xB PATCH=qT7
 edge
  internetexplorermode
   sitelists GET=72p POST=OuZ
    {} DELETE,PATCH=OuZ GET=72p
     publish POST=OuZ
     sharedcookies GET=72p POST=OuZ
      {} DELETE,PATCH=OuZ GET=72p
     sites GET=72p POST=OuZ
      {} DELETE,PATCH=OuZ GET=72p
 exchange
  mailboxes
   {}
    createimportsession POST=vmN
    exportitems POST=9eJ
    folders GET=gHb POST=4TB
     {} DELETE,PATCH=4TB GET=gHb
      items GET=HPx
       {} DELETE=VlC GET=OBB
  tracing
   messagetraces GET=own
    {} GET=own
     getdetailsbyrecipient(recipientaddress) GET=own
 forms GET=Jb3 PATCH=DKs
 identityadminnotifications GET=uk5 PATCH=MeR
  emailtemplates GET=uk5
   {} GET=uk5 PATCH=MeR
    localizations GET=uk5
     {} DELETE,PUT=MeR GET=uk5
    preview POST=uk5
    resettodefault POST=MeR
    sendtest POST=MeR
  getprerequisites POST=uk5
  sendtestemail POST=MeR
 microsoft365apps
  installationoptions GET=OU1 PATCH=QwJ
 people GET=Cfj
  feedsettings GET=jD9 POST=DCv
   {} GET=k90 PATCH=DCv
  iteminsights GET=cbY PATCH=DCv
  namepronunciation GET=k90 PATCH=DCv
  photoupdatesettings DELETE,PATCH=DCv GET=k90
  profilecardproperties GET=k90 PATCH=DCv
  profilepropertysettings GET=k90 PATCH,POST=DCv
   {} DELETE,PATCH=DCv GET=k90
  profilesources GET=k90 PATCH,POST=DCv
   {} DELETE,PATCH=DCv GET=k90
  pronouns GET=k90 PATCH=DCv
 reportsettings GET=nhk PATCH=HbM
  sharepoint
   apiusagereportmetrics GET=tip
   disableapiusagereport POST=BkB
   enableapiusagereport POST=BkB
 serviceannouncement
  healthoverviews GET=YBX
   {} GET=YBX
  issues GET=YBX
   {} GET=YBX
    incidentreport GET=YBX
  messages GET=amse
   archive POST=2ps
   favorite POST=2ps
   markread POST=2ps
   markunread POST=2ps
   unarchive POST=2ps
   unfavorite POST=2ps
   {} GET=amse
    attachments GET=amse
     {} GET=amse
 sharepoint
  settings GET=bNg PATCH=UIR
 teams
  policy
   getpolicyid GET=Zo4
   userassignments
    assign POST=Zo4
    unassign POST=Zo4
  resourceaccounts GET=Qop
   {} GET=Qop
  telephonenumbermanagement
   numberassignments GET=azO
    assignnumber POST=cE3
    unassignnumber POST=cE3
    updatenumber POST=cE3
    {} GET=azO
   operations
    {} GET=azO
  userconfigurations GET=jOf
   {} GET=jOf
    user GET=jOf
 todo GET=0gl PATCH=miC
 windows
  updates
   catalog
    entries GET=aja
   deploymentaudiences GET=e8u POST=3Fy
    {} DELETE=3Fy GET=e8u
     exclusions GET=aja
     members GET=aja
   deployments GET=e8u POST=3Fy
    {} DELETE,PATCH=3Fy GET=e8u
     audience
      updateaudiencebyid POST=3Fy
   knownissues GET=aja
    default.findbykbnumber(kbnumber) GET=aja
    findbykbnumber(kbnumber) GET=aja
    {} GET=aja
   policies GET=e8u POST=3Fy
    {} DELETE,PATCH=3Fy GET=e8u
     applicablecontent GET=aja
     approvals GET=e8u POST=3Fy
      {} DELETE,PATCH=3Fy GET=e8u
     rings GET=e8u POST=3Fy
      {} DELETE,PATCH=3Fy GET=e8u
   products GET=aja
    default.findbycatalogid(catalogid) GET=aja
    default.findbyendofservice(monthsfromtoday) GET=aja
    default.findbykbnumber(kbnumber) GET=aja
    findbycatalogid(catalogid) GET=aja
    findbyendofservice(monthsfromtoday) GET=aja
    findbykbnumber(kbnumber) GET=aja
    {} GET=aja
     default.getknownissuesbytimerange(daysinpast,includeallactive) GET=aja
     editions GET=aja
     getknownissuesbytimerange(daysinpast,includeallactive) GET=aja
     knownissues GET=aja
   resourceconnections GET=e8u POST=3Fy
    operationalinsightsconnection GET=aja
    {} DELETE=3Fy GET=e8u
   tenantsettings GET=e8u PATCH=3Fy
    mdmappsettings GET=e8u POST=3Fy
     {} GET=e8u PATCH=3Fy
   updatableassets GET=e8u POST=3Fy
    azureaddevice GET=aja
    enrollassets POST=3Fy
    enrollassetsbyid POST=3Fy
    unenrollassets POST=3Fy
    unenrollassetsbyid POST=3Fy
    updatableassetgroup GET=aja
    {} DELETE=3Fy GET=e8u
     addmembers POST=3Fy
     addmembersbyid POST=3Fy
     removemembers POST=3Fy
     removemembersbyid POST=3Fy
     updatableassetgroup
      members GET=aja
   updatepolicies GET=e8u POST=3Fy
    {} DELETE,PATCH=3Fy GET=e8u
     compliancechanges GET=e8u POST=3Fy
      contentapproval GET=aja
      {} DELETE,PATCH=3Fy GET=e8u
administrativeunits GET=wRz POST=TqG
 delta GET=vYv
 {} DELETE,PATCH=TqG GET=wRz
  members GET=wRz POST=R9p
   {} DELETE=TqG GET=wRz
  scopedrolemembers GET=suM POST=ylc
   {} DELETE=ylc GET=suM
agentregistry
 agentcardmanifests GET=oKz
  {} GET=oKz PATCH=1ap
 agentcollections GET=5dC POST=Tix
  {} DELETE=Tix GET=FCa PATCH=3dY
   members GET=FCa
    $ref POST=bbg
    {}
     $ref DELETE=3dY POST=XXS
 agentinstances GET=n6n POST=wq4
  {} DELETE,PATCH=wq4 GET=LDi
   agentcardmanifest GET=Pd8
   collections GET=LDi
agreements
 {} GET=88B
  file GET=MVy
  files POST=dT1
app
 calls POST=Y1z
  {} DELETE,GET=6w4
   addlargegalleryview POST=1OK
   answer POST=2mj
   audioroutinggroups GET,POST=Xpe
    {} DELETE,GET,PATCH=Xpe
   cancelmediaprocessing POST=6w4
   changescreensharingrole POST=GIg
   lowerhand POST=rPv
   mute POST=6w4
   participants GET=6w4
    admitallfromlobby POST=rPv
    configuremixer POST=110
    invite POST=NhW
    lowerallhands POST=rPv
    muteall POST=LkM
    {} DELETE,GET=LkM
     admitfromlobby POST=rPv
     lowerhand POST=rPv
     mute POST=LkM
     removefromlobby POST=rPv
     reportsyntheticmedia POST=52n
   playprompt POST=6w4
   raisehand POST=rPv
   recordresponse POST=GIg
   redirect POST=RHj
   startrecording POST=Gsc
   starttranscription POST=Gsc
   stoprecording POST=Gsc
   stoptranscription POST=Gsc
   subscribetotone POST=GIg
   transfer POST=RHj
   unmute POST=6w4
   updaterecordingstatus POST=9K9
 onlinemeetings GET=GS2
appcatalogs
 teamsapps GET=p2k POST=hRo
  {} DELETE=hRo
   appdefinitions POST=hRo
    {} DELETE=hRo
     bot GET=zwZ
     coloricon GET=zwZ
      hostedcontent GET=zwZ
     installations GET=3kT
     outlineicon GET=zwZ
      hostedcontent GET=zwZ
   installations GET=Zbd
applications GET=WZB POST=39F
 agentidentityblueprint GET=veC POST=BR1
  {} DELETE=Ce1 GET=veC PATCH=QdY
   sponsors
    $ref POST=zpk
    {}
     $ref DELETE=zpk
 delta GET=u4v
 validatepartner POST=zwl
 {} DELETE,PATCH=MLu GET=RlS
  addkey POST=rEC
  addpassword POST=4ns
  appmanagementpolicies DELETE=krM POST=aOH
  authorization DELETE=tYX GET=RDa
   resourceschema DELETE,POST=tYX GET=RDa
    environmentattributes GET=RDa POST=tYX
     {} DELETE,PATCH=tYX GET=RDa
    ingest POST=tYX
    principalattributes GET=RDa POST=tYX
     {} DELETE,PATCH=tYX GET=RDa
    resources GET=RDa POST=tYX
     {} DELETE,PATCH=tYX GET=RDa
      actions GET=RDa POST=tYX
       {} DELETE,PATCH=tYX GET=RDa
      attributes GET=RDa POST=tYX
       {} DELETE,PATCH=tYX GET=RDa
      parents GET=RDa POST=tYX
       {} DELETE=tYX
   roledefinitions GET=RDa POST=tYX
    {} DELETE,PATCH=tYX GET=RDa
     inheritspermissionsfrom DELETE,POST=tYX GET=RDa
      {} DELETE=tYX
  connectorgroup PUT=uLG
  extendlifecycle POST=O7h
  extensionproperties GET=RlS POST=4ns
   {} DELETE=4ns GET=p4Z
  federatedidentitycredentials GET=Kb0 POST=MLu
   {} DELETE,GET,PATCH=MLu
  logo PUT=MLu
  onpremisespublishing DELETE,PATCH=ind GET=qZC
   segmentsconfiguration
    ipsegmentconfiguration
     applicationsegments GET=s7C POST=nxy
      {} DELETE,PATCH=ind GET=qZC
  owners GET=fil POST=cQP
   {} DELETE=rEC
  pairwisebrokerembeddedappconfig GET=344 POST=xD1
   {} DELETE=ind GET=DE0 PATCH=xD1
    perresourceallowedscopes GET=344 POST=xD1
     {} DELETE=ind GET=DE0 PATCH=xD1
  removekey POST=rEC
  removepassword POST=4ns
  repair POST=ind
  setverifiedpublisher POST=X1u
  sponsors GET=m9y POST=8wj
   {} DELETE=O7h
  synchronization
   acquireaccesstoken POST=p70
   templates GET=geB
    {} GET=geB PATCH=p70
     schema DELETE,PUT=p70 GET=geB
      filteroperators GET=p70
      functions GET=p70
  tokenissuancepolicies GET,POST=5Eh
   {} DELETE=5Eh
  tokenlifetimepolicies GET,POST=RlP
   {} DELETE=5Eh
  unsetverifiedpublisher POST=X1u
applications(appid) DELETE,PATCH=MLu GET=RlS
 addkey POST=rEC
 addpassword POST=4ns
 extendlifecycle POST=O7h
 federatedidentitycredentials DELETE=xD1 GET=qZC POST=ind
  {} DELETE,GET,PATCH=MLu
 logo PUT=MLu
 owners GET=fil POST=cQP
  {} DELETE=rEC
 removekey POST=rEC
 removepassword POST=4ns
 repair POST=k5m
 setverifiedpublisher POST=X1u
 sponsors GET=m9y POST=8wj
  {} DELETE=O7h
 tokenissuancepolicies GET,POST=5Eh
  {} DELETE=Ixx
 tokenlifetimepolicies GET,POST=RlP
  {} DELETE=Ixx
 unsetverifiedpublisher POST=X1u
applicationtemplates
 {}
  instantiate POST=rEC
auditlogs
 customsecurityattributeaudits GET=5Du
  {} GET=5Du
 directoryaudits GET=YLd
  {} GET=YLd
 provisioning GET=OJY
 signins GET=JRt
  confirmcompromised POST=Y3d
  confirmsafe POST=Y3d
  dismiss POST=Y3d
  {} GET=JRt
 signups GET=JRt
  {} GET=JRt
backuprestore GET=Kbw
 driveprotectionunits GET=vcH
  {} PATCH=GuA
 emailnotificationssetting GET=QlW PATCH=l9Z
 enable POST=QlW
 exchangeprotectionpolicies GET=78u PATCH,POST=U8g
  {} DELETE=U8g GET=78u
   mailboxprotectionunits GET=vcH
   mailboxprotectionunitsbulkadditionjobs GET=vcH POST=U8g
    {} GET=vcH
 exchangerestoresessions GET=w8P PATCH,POST=CrK
  {}
   mailboxrestoreartifacts GET=K7g
   mailboxrestoreartifactsbulkadditionrequests GET=K7g
 mailboxprotectionunits GET=vcH
  {} PATCH=GuA
 onedriveforbusinessprotectionpolicies GET=78u PATCH,POST=U8g
  {} DELETE=U8g GET=78u
   driveprotectionunits GET=vcH
   driveprotectionunitsbulkadditionjobs GET=vcH POST=U8g
    {} GET=vcH
 onedriveforbusinessrestoresessions GET=w8P PATCH,POST=CrK
  {}
   driverestoreartifacts GET=K7g
   driverestoreartifactsbulkadditionrequests GET=K7g
 protectionpolicies GET=vcH
  {} DELETE=U8g GET=78u
   activate POST=U8g
   deactivate POST=U8g
 protectionunits GET=vcH
  {} GET=vcH
   canceloffboard POST=GuA
   offboard POST=GuA
 restorepoints GET=YiC
  search POST=YiC
  {} GET=YiC
 restoresessions GET=K7g
  {} DELETE=CrK GET=w8P
   activate POST=CrK
   deactivate POST=CrK
 serviceapps GET=SXN POST=QlW
  {} DELETE=QlW GET=SXN
   activate POST=l9Z
   deactivate POST=l9Z
 sharepointprotectionpolicies GET=78u PATCH,POST=U8g
  {} DELETE=U8g GET=78u
   siteprotectionunits GET=vcH
   siteprotectionunitsbulkadditionjobs GET=vcH POST=U8g
    {} GET=vcH
 sharepointrestoresessions GET=w8P PATCH,POST=CrK
  {}
   siterestoreartifacts GET=K7g
   siterestoreartifactsbulkadditionrequests GET=K7g
 siteprotectionunits GET=vcH
  {} PATCH=GuA
bookingbusinesses GET=irp POST=IHz
 {} DELETE=48a GET=O0n PATCH=TZL
  appointments GET=j56 POST=JBm
   {} DELETE,PATCH=BRO GET=VXT
    cancel POST=BRO
  calendarview GET=kVt POST=V9u
  customers GET=kVt POST=BRO
   {} DELETE,PATCH=BRO GET=VXT
  customquestions GET=fia POST=nIP
   {} DELETE,PATCH=nIP GET=kVt
  getstaffavailability POST=6oz
  publish POST=wfH
  services GET=O0n POST=TZL
   {} DELETE,PATCH=TZL GET=O0n
  staffmembers GET=O0n POST=TZL
   {} DELETE,PATCH=TZL GET=O0n
  unpublish POST=wfH
bookingcurrencies GET=MVo
 {} GET=MVo
chats GET=NVX POST=QYV
 {} DELETE=ojP GET=mdF PATCH=rU5
  completemigration POST=cTR
  hideforuser POST=03w
  installedapps GET=rbg POST=NNQ
   {} DELETE=9Ny GET=pig
    upgrade POST=NNQ
  markactivitynotificationchainasinactionable POST=OjX
  markchatreadforuser POST=03w
  markchatunreadforuser POST=03w
  members GET=Pu8 POST=mdv
   {} DELETE=Bsq GET=0fu
  messages GET=tw0 POST=I7v
   forwardtochat POST=KE4
   replywithquote POST=KE4
   {} GET=ygZq PATCH=xQF
    hostedcontents GET=xJ1
     {} GET=xJ1
      $value GET=H8U
  operations GET=juv
   {} GET=juv
  permissiongrants GET=lGp
  pinnedmessages GET=Uby POST=Pbs
   {} DELETE=Z5y
  recallactivitynotificationchainforrecipient POST=OjX
  removeallaccessforuser POST=A3U
  sendactivitynotification POST=OjX
  startmigration POST=cTR
  tabs GET=lbx POST=9EV
   {} DELETE=vQZ GET=kRm PATCH=rm1
  unhidechatforallusers POST=cTR
  unhideforuser POST=03w
communications
 callrecords
  getdirectroutingcalls GET=mPF
  getpstnblockeduserslog(fromdatetime,todatetime) GET=mPF
  getpstncalls GET=mPF
  getpstnonlinemeetingdialoutreport(fromdatetime,todatetime) GET=mPF
  getsmslog(fromdatetime,todatetime) GET=mPF
  {} GET=hLs
   sessions GET=hLs
 calls POST=Y1z
  57dab8b1894c409ab240bd8beae78896
   answer POST=2mj
  logteleconferencedevicequality POST=GIg
  {} DELETE,GET=6w4
   addlargegalleryview POST=1OK
   answer POST=2mj
   audioroutinggroups GET,POST=Xpe
    {} DELETE,GET,PATCH=Xpe
   cancelmediaprocessing POST=6w4
   changescreensharingrole POST=GIg
   contentsharingsessions GET=vJ9
    {} GET=vJ9
   joincontentsharingaudiogroup POST=GIg
   keepalive POST=6w4
   leavecontentsharingaudiogroup POST=GIg
   lowerhand POST=rPv
   mute POST=6w4
   participants GET=6w4
    admitallfromlobby POST=rPv
    configuremixer POST=110
    invite POST=NhW
    lowerallhands POST=rPv
    muteall POST=LkM
    {} DELETE,GET=LkM
     admitfromlobby POST=rPv
     lowerhand POST=rPv
     mute POST=LkM
     removefromlobby POST=rPv
     reportsyntheticmedia POST=52n
     startholdmusic POST=rPv
     stopholdmusic POST=rPv
   playprompt POST=6w4
   raisehand POST=rPv
   recordresponse POST=GIg
   redirect POST=RHj
   senddtmftones POST=GIg
   startrecording POST=Gsc
   starttranscription POST=Gsc
   stoprecording POST=Gsc
   stoptranscription POST=Gsc
   subscribetotone POST=GIg
   transfer POST=RHj
   unmute POST=6w4
   updaterecordingstatus POST=9K9
 getallonlinemeetingmessages GET=vgr
 getpresencesbyuserid POST=sa9
 onlinemeetingconversations
  conversations
   {}
    messages
     {}
      reactions GET=vgr
 onlinemeetings GET=GS2
  getactivemeetingdetails(callconversationid) GET=4dD
 presences GET=Ces
compliance
 ediscovery
  cases GET,POST=uG2
   {} DELETE,PATCH=0mG GET=uG2
    close POST=uG2
    custodians GET,POST=uG2
     {} GET=uG2 PATCH=0mG
      activate POST=uG2
      release POST=uG2
      sitesources GET,POST=uG2
       {} DELETE=0mG GET=uG2
      unifiedgroupsources GET=uG2
       {} GET=uG2
      usersources GET,POST=uG2
       {} DELETE=0mG GET=uG2
    legalholds GET,POST=uG2
     {} DELETE,PATCH=0mG GET=uG2
      sitesources GET,POST=uG2
      usersources GET,POST=uG2
    noncustodialdatasources GET,POST=uG2
     {} GET=uG2
      datasource GET=uG2
      release POST=uG2
    operations GET=uG2
     {}
      caseexportoperation
       getdownloadurl GET=uG2
    reopen POST=uG2
    reviewsets GET,POST=uG2
     {} GET=uG2
      addtoreviewset POST=uG2
      export POST=uG2
      queries GET,POST=uG2
       {} DELETE,PATCH=0mG GET=uG2
        applytags POST=uG2
    settings GET=Fjs PATCH=u4E
     resettodefault POST=u4E
    sourcecollections GET,POST=uG2
     {} DELETE,PATCH=0mG GET=uG2
      additionalsources GET,POST=uG2
      addtoreviewsetoperation GET=uG2
      custodiansources GET,POST=uG2
      estimatestatistics POST=uG2
      lastestimatestatisticsoperation GET=uG2
      noncustodialsources GET=Fjs POST=u4E
      purgedata POST=u4E
    tags GET,POST=uG2
     ashierarchy GET=uG2
     {} DELETE,PATCH=0mG GET=uG2
      childtags GET=uG2
connections
 {}
  items
   {}
    addactivities POST=0bl3
contacts GET=biI
 delta GET=biI
 {} GET=biI
  checkmembergroups POST=gWo
  checkmemberobjects POST=QFa
  directreports GET=sz7
  getmembergroups POST=LF6
  getmemberobjects POST=QFa
  manager GET=sz7
  memberof GET=sz7
  transitivememberof GET=nBm
  transitivereports
   $count GET=TWb
contracts GET=CWl
 {} GET=CWl
copilot
 admin
  catalog
   packages GET=vov POST=aME
    {} DELETE,PATCH=aME GET=vov
     block POST=aME
     reassign POST=aME
     unblock POST=aME
     update POST=aME
  policysettings
   {} GET=UPp PATCH=cdw
  settings
   limitedmode GET=YXr PATCH=qh1
 agentregistrations POST=4um
  {} DELETE,PATCH=4um GET=Chn
 agents
  discovercopilottools GET=CIJ
 communications
  realtimeactivityfeed
   meetings
    {}
     transcripts GET=4Tn
   subscriptions POST=4Tn
    {} DELETE,GET,PATCH=4Tn
     getartifacts POST=1Rw
 reports
  getmicrosoft365copilotusageuserdetail(period) GET=tJE
  getmicrosoft365copilotusercountsummary(period) GET=tJE
  getmicrosoft365copilotusercounttrend(period) GET=tJE
 retrieval POST=6OT
 search POST=NkQ
 searchnextpage GET=NkQ
 settings
  people
   enhancedpersonalization GET=k90 PATCH=DCv
 sharepoint
  grounding
   fetchresources POST=kip
 users
  {}
   interactionhistory
    getallenterpriseinteractions GET=YQR
   onlinemeetings
    {}
     aiinsights GET=DP9
      {} GET=DP9
createremotehelpsessionresponse GET=Zbn POST=ARu
 {} DELETE,PATCH=ARu GET=Zbn
dataclassification
 classifyfile POST=Dfd
 classifytext POST=Dfd
 jobs GET=Dfd
  {} GET=Dfd
 sensitivetypes GET=Dfd
  {} GET=Dfd
datapolicyoperations
 {} GET=HWI
deviceappmanagement GET=upZ PATCH=o3W
 androidmanagedappprotections GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   apps GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
   assignments GET=S2E
    {} DELETE,PATCH=o3W GET=upZ
   deploymentsummary GET=upZ PATCH=o3W
 defaultmanagedappprotections GET=upZ POST=o3W
  {} DELETE,PATCH=o3W GET=upZ
   apps GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
   deploymentsummary GET=upZ PATCH=o3W
 deviceappmanagementtasks GET=aEX POST=3pC
  {} DELETE,PATCH=3pC GET=aEX
   updatestatus POST=3pC
 enterprisecodesigningcertificates GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
 ioslobappprovisioningconfigurations
  {}
   assignments GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   devicestatuses GET=u3i POST=5oS
    {} DELETE,PATCH=5oS GET=u3i
   groupassignments GET=u3i POST=5oS
    {} DELETE,PATCH=5oS GET=u3i
   userstatuses GET=u3i POST=5oS
    {} DELETE,PATCH=5oS GET=u3i
 iosmanagedappprotections GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   apps GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
   assignments GET=S2E
    {} DELETE,PATCH=o3W GET=upZ
   deploymentsummary GET=upZ PATCH=o3W
 managedapppolicies GET=S2E
  {} GET=S2E
   assign POST=o3W
   targetapps POST=o3W
 managedappregistrations GET=upZ POST=o3W
  getuseridswithflaggedappregistration GET=S2E
  {} GET=S2E
   appliedpolicies GET=S2E
    {} GET=S2E
     assign POST=o3W
     targetapps POST=o3W
   intendedpolicies GET=S2E
    {} GET=S2E
     assign POST=o3W
     targetapps POST=o3W
   operations GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
 managedappstatuses GET=S2E
  {} GET=S2E
 managedebookcategories GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
 managedebooks GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   assign POST=5oS
   assignments GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   categories GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   devicestates GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   installsummary GET=U44 PATCH=5oS
   userstatesummary GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
     devicestates GET=U44 POST=5oS
      {} DELETE,PATCH=5oS GET=U44
 mdmwindowsinformationprotectionpolicies GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   assignments GET=S2E
    {} DELETE,PATCH=o3W GET=upZ
   exemptapplockerfiles GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
   protectedapplockerfiles GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
 mobileappcategories GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
 mobileappconfigurations GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   assign POST=5oS
   assignments GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   devicestatuses GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   devicestatussummary GET=U44 PATCH=5oS
   userstatuses GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   userstatussummary GET=U44 PATCH=5oS
 mobileapps GET=U44 POST=5oS
  validatexml POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   assign POST=5oS
   assignments GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   categories GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   contentversions GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
     containedapps GET=U44 POST=5oS
      {} DELETE,PATCH=5oS GET=U44
     files GET=U44 POST=5oS
      {} DELETE,PATCH=5oS GET=U44
       commit POST=5oS
       renewupload POST=5oS
   devicestatuses GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
     app DELETE,PATCH=5oS GET=U44
      revokealllicenses POST=5oS
      revokedevicelicense POST=5oS
      revokeuserlicense POST=5oS
   installsummary GET=U44 PATCH=5oS
   iosvppapp
    assignedlicenses GET=u3i POST=5oS
     {} DELETE,PATCH=5oS GET=u3i
   macosvppapp
    assignedlicenses GET=u3i POST=5oS
     {} DELETE,PATCH=5oS GET=u3i
   managedmobilelobapp
    contentversions GET=U44 POST=5oS
     {} DELETE,PATCH=5oS GET=U44
   microsoftstoreforbusinessapp
    containedapps GET=u3i POST=5oS
     {} DELETE,PATCH=5oS GET=u3i
   mobilelobapp
    contentversions GET=U44 POST=5oS
     {} DELETE,PATCH=5oS GET=U44
   relationships GET=u3i POST=5oS
    {} DELETE,PATCH=5oS GET=u3i
   revokealllicenses POST=5oS
   revokedevicelicense POST=5oS
   revokeuserlicense POST=5oS
   userstatuses GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
     app DELETE,PATCH=5oS GET=U44
      revokealllicenses POST=5oS
      revokedevicelicense POST=5oS
      revokeuserlicense POST=5oS
     devicestatuses GET=U44 POST=5oS
      {} DELETE,PATCH=5oS GET=U44
   windowsuniversalappx
    committedcontainedapps GET=U44 POST=5oS
     {} DELETE,PATCH=5oS GET=U44
 policysets GET=154 POST=BxB
  getpolicysets POST=eLE
  {} DELETE=BxB GET=154
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   items GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   update POST=BxB
 sideloadingkeys GET=Zbn POST=ARu
  {} DELETE,PATCH=ARu GET=Zbn
 symanteccodesigningcertificate GET=u3i PATCH=5oS
 syncmicrosoftstoreforbusinessapps POST=3pC
 targetedmanagedappconfigurations GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   apps GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
   assign POST=5oS
   assignments GET=S2E
    {} DELETE,PATCH=o3W GET=upZ
   deploymentsummary GET=upZ PATCH=o3W
   settings GET=aEX POST=3pC
    {} DELETE,PATCH=3pC GET=aEX
     settingdefinitions GET=aEX POST=3pC
      {} DELETE,PATCH=3pC GET=aEX
   targetapps POST=5oS
 vpptokens GET=Zbn POST=ARu
  getlicensesforapp GET=Loy
  synclicensecounts POST=ARu
  {} DELETE,PATCH=ARu GET=Zbn
   revokelicenses POST=ARu
   synclicenses POST=ARu
 wdacsupplementalpolicies GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   assign POST=5oS
   assignments GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
   deploysummary GET=U44 PATCH=5oS
   devicestatuses GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
     policy DELETE,PATCH=5oS GET=U44
      assign POST=5oS
 windowsinformationprotectiondeviceregistrations GET=aEX POST=3pC
  {} DELETE,PATCH=3pC GET=aEX
   wipe POST=3pC
 windowsinformationprotectionpolicies GET=upZ POST=o3W
  {} DELETE,PATCH=o3W GET=upZ
   assignments GET=S2E
    {} DELETE,PATCH=o3W GET=upZ
   exemptapplockerfiles GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
   protectedapplockerfiles GET=upZ POST=o3W
    {} DELETE,PATCH=o3W GET=upZ
 windowsinformationprotectionwipeactions GET=aEX POST=3pC
  {} DELETE,PATCH=3pC GET=aEX
 windowsmanagedappprotections GET=aEX POST=3pC
  {} DELETE,PATCH=3pC GET=aEX
   apps GET=aEX POST=3pC
    {} DELETE,PATCH=3pC GET=aEX
   assign POST=3pC
   assignments GET=y8J
    {} DELETE,PATCH=3pC GET=aEX
   targetapps POST=3pC
 windowsmanagementapp GET=CnY PATCH=39y
  healthstates GET=CnY POST=39y
   {} DELETE,PATCH=39y GET=CnY
  setasmanagedinstaller POST=1Pf
devicelocalcredentials GET=FJ0
 {} GET=qFX
devicemanagement GET=RFp PATCH=LWn
 advancedthreatprotectiononboardingstatesummary GET=154 PATCH=BxB
  advancedthreatprotectiononboardingdevicesettingstates GET=154 POST=BxB
   {} DELETE,PATCH=BxB GET=154
 androiddeviceownerenrollmentprofiles GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   createtoken POST=BxB
   revoketoken POST=BxB
 androidforworkappconfigurationschemas GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 androidforworkenrollmentprofiles GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   createtoken POST=BxB
   revoketoken POST=BxB
 androidforworksettings GET=154 PATCH=BxB
  completesignup POST=BxB
  requestsignupurl POST=BxB
  syncapps POST=BxB
  unbind POST=BxB
 androidmanagedstoreaccountenterprisesettings GET=154 PATCH=BxB
  addapps POST=bhr
  approveapps POST=BxB
  completesignup POST=BxB
  creategoogleplaywebtoken POST=BxB
  createzerotouchwebtoken POST=BxB
  requestsignupurl POST=BxB
  setandroiddeviceownerfullymanagedenrollmentstate POST=BxB
  syncapps POST=BxB
  unbind POST=BxB
 androidmanagedstoreappconfigurationschemas GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 applepushnotificationcertificate GET=CVV PATCH=ARu
  downloadapplepushnotificationcertificatesigningrequest GET=ARu
  generateapplepushnotificationcertificatesigningrequest POST=ARu
 appleuserinitiatedenrollmentprofiles GET=d74 POST=gJO
  {} DELETE,PATCH=gJO GET=d74
   assignments GET=d74 POST=gJO
    {} DELETE,PATCH=gJO GET=d74
   setpriority POST=gJO
 assignmentfilters GET=154 POST=BxB
  enable POST=bhr
  getplatformsupportedproperties GET=eLE
  getstate GET=eLE
  validatefilter POST=BxB
  {} DELETE,PATCH=BxB GET=154
   getsupportedproperties GET=eLE
 auditevents GET=U44 POST=5oS
  getauditactivitytypes GET=jTQ
  getauditcategories GET=jTQ
  {} DELETE,PATCH=5oS GET=U44
 autopilotevents GET=pHG POST=Jd1
  {} DELETE,PATCH=Jd1 GET=pHG
   policystatusdetails GET=pHG POST=Jd1
    {} DELETE,PATCH=Jd1 GET=pHG
 carttoclassassociations GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 categories GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   settingdefinitions GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
 certificateconnectordetails GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   gethealthmetrics POST=eLE
   gethealthmetrictimeseries POST=eLE
 chromeosonboardingsettings GET=154 POST=BxB
  connect POST=bhr
  disconnect POST=BxB
  {} DELETE,PATCH=BxB GET=154
 cloudcertificationauthority GET=Yca POST=aPb
  {} DELETE,PATCH,POST=aPb GET=Yca
   changecloudcertificationauthoritystatus POST=aPb
   cloudcertificationauthorityleafcertificate GET=Yca POST=aPb
   revokecloudcertificationauthoritycertificate POST=aPb
   revokeleafcertificate POST=aPb
   uploadexternallysignedcertificationauthoritycertificate POST=aPb
 cloudpcconnectivityissues GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 comanageddevices GET=CnY POST=39y
  appdiagnostics GET=1Pf
  downloadappdiagnostics POST=1Pf
  executeaction POST=ZzS
  movedevicestoou POST=1Pf
  {} DELETE,PATCH=39y GET=CnY
   activatedeviceesim POST=1Pf
   bypassactivationlock POST=tro
   cleanwindowsdevice POST=tro
   createdevicelogcollectionrequest POST=39y
   deleteuserfromsharedappledevice POST=tro
   deprovision POST=1Pf
   disable POST=1Pf
   disablelostmode POST=tro
   enablelostmode POST=tro
   enrollnowaction POST=1Pf
   getfilevaultkey GET=oNN
   getoemwarranty GET=oNN
   initiatemobiledevicemanagementkeyrecovery POST=1Pf
   initiateondemandproactiveremediation POST=1Pf
   locatedevice POST=tro
   logoutsharedappledeviceactiveuser POST=tro
   playlostmodesound POST=tro
   rebootnow POST=tro
   recoverpasscode POST=tro
   reenable POST=1Pf
   remotelock POST=tro
   removedevicefirmwareconfigurationinterfacemanagement POST=1Pf
   requestremoteassistance POST=39y
   resetpasscode POST=tro
   retire POST=tro
   revokeapplevpplicenses POST=tro
   rotatebitlockerkeys POST=39y
   rotatefilevaultkey POST=tro
   rotatelocaladminpassword POST=1Pf
   sendcustomnotificationtocompanyportal POST=39y
   setdevicename POST=tro
   shutdown POST=tro
   syncdevice POST=tro
   triggerconfigurationmanageraction POST=tro
   updatewindowsdeviceaccount POST=tro
   windowsdefenderscan POST=tro
   windowsdefenderupdatesignatures POST=tro
   wipe POST=0bl
 comanagementeligibledevices GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 compliancecategories GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 compliancemanagementpartners GET=Zbn POST=ARu
  {} DELETE,PATCH=ARu GET=Zbn
 compliancepolicies GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   scheduledactionsforrule GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     scheduledactionconfigurations GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
   setscheduledactions POST=bhr
   settings GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
 compliancesettings GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 conditionalaccesssettings GET=Zbn PATCH=ARu
 configmanagercollections GET=aEX POST=3pC
  getpolicysummary GET=y8J
  {} DELETE,PATCH=3pC GET=aEX
 configurationcategories GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 configurationpolicies GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   createcopy POST=BxB
   reorder POST=bhr
   settings GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     settingdefinitions GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
 configurationpolicytemplates GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   settingtemplates GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     settingdefinitions GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
 configurationsettings GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 datasharingconsents GET=7Cg POST=ARu
  {} DELETE,PATCH=ARu GET=EZN
   consenttodatasharing POST=gJO
 deponboardingsettings GET=d74 POST=gJO
  getexpiringvpptokencount GET=mW6
  {} DELETE,PATCH=gJO GET=d74
   defaultiosenrollmentprofile DELETE,PATCH=gJO GET=d74
   defaultmacosenrollmentprofile DELETE,PATCH=gJO GET=d74
   enrollmentprofiles GET=d74 POST=gJO
    {} DELETE,PATCH=gJO GET=d74
     exportmobileconfig GET=mW6
     setdefaultprofile POST=gJO
     updatedeviceprofileassignment POST=gJO
   generateencryptionpublickey POST=mW6
   getencryptionpublickey GET=mW6
   importedappledeviceidentities GET=d74 POST=gJO
    importappledeviceidentitylist POST=gJO
    {} DELETE,PATCH=gJO GET=d74
   shareforschooldatasyncservice POST=gJO
   syncwithappledeviceenrollmentprogram POST=gJO
   unshareforschooldatasyncservice POST=gJO
   uploaddeptoken POST=gJO
 detectedapps GET=gJz POST=kJv
  {} DELETE,PATCH=kJv GET=gJz
   manageddevices GET=pHG POST=Jd1
    {} DELETE,PATCH=Jd1 GET=pHG
     bypassactivationlock POST=tro
     cleanwindowsdevice POST=tro
     deleteuserfromsharedappledevice POST=tro
     devicecategory GET=pHG PATCH=Jd1
     disablelostmode POST=tro
     locatedevice POST=tro
     logoutsharedappledeviceactiveuser POST=tro
     rebootnow POST=tro
     recoverpasscode POST=tro
     remotelock POST=tro
     requestremoteassistance POST=Jd1
     resetpasscode POST=tro
     retire POST=tro
     shutdown POST=tro
     syncdevice POST=tro
     updatewindowsdeviceaccount POST=tro
     users GET=pHG POST=Jd1
      {} DELETE,PATCH=Jd1 GET=pHG
       manageddevices GET=pHG POST=Jd1
        {} DELETE,PATCH=Jd1 GET=pHG
         bypassactivationlock POST=tro
         cleanwindowsdevice POST=tro
         deleteuserfromsharedappledevice POST=tro
         disablelostmode POST=tro
         locatedevice POST=tro
         logoutsharedappledeviceactiveuser POST=tro
         rebootnow POST=tro
         recoverpasscode POST=tro
         remotelock POST=tro
         requestremoteassistance POST=Jd1
         resetpasscode POST=tro
         retire POST=tro
         shutdown POST=tro
         syncdevice POST=tro
         updatewindowsdeviceaccount POST=tro
         windowsdefenderscan POST=tro
         windowsdefenderupdatesignatures POST=tro
         wipe POST=Xj1
       removealldevicesfrommanagement POST=tro
     windowsdefenderscan POST=tro
     windowsdefenderupdatesignatures POST=tro
     windowsprotectionstate GET=pHG PATCH=Jd1
      detectedmalwarestate GET=pHG POST=Jd1
       {} DELETE,PATCH=Jd1 GET=pHG
     wipe POST=Xj1
 devicecategories GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 devicecompliancepolicies GET=154 POST=BxB
  getdevicesscheduledtoretire GET=eLE
  getnoncompliantdevicestoretire POST=eLE
  setscheduledretirestate POST=BxB
  validatecompliancescript POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicesettingstatesummaries GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicestatuses GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicestatusoverview GET=154 PATCH=BxB
   scheduleactionsforrules POST=BxB
   scheduledactionsforrule GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     scheduledactionconfigurations GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
   userstatuses GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   userstatusoverview GET=154 PATCH=BxB
 devicecompliancepolicydevicestatesummary GET=154 PATCH=BxB
 devicecompliancepolicysettingstatesummaries GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   devicecompliancesettingstates GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
 devicecompliancescripts GET=Rka POST=Yd2
  {} DELETE,PATCH=Yd2 GET=Rka
   assign POST=Yd2
   assignments GET=zkl POST=eLE
    {} DELETE,PATCH=to5 GET=eLE
   devicerunstates GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
     manageddevice DELETE,PATCH=39y GET=CnY
      activatedeviceesim POST=1Pf
      bypassactivationlock POST=tro
      cleanwindowsdevice POST=tro
      createdevicelogcollectionrequest POST=39y
      deleteuserfromsharedappledevice POST=tro
      deprovision POST=1Pf
      disable POST=1Pf
      disablelostmode POST=tro
      enablelostmode POST=tro
      enrollnowaction POST=1Pf
      getfilevaultkey GET=oNN
      getoemwarranty GET=oNN
      initiatemobiledevicemanagementkeyrecovery POST=1Pf
      initiateondemandproactiveremediation POST=1Pf
      locatedevice POST=tro
      logoutsharedappledeviceactiveuser POST=tro
      playlostmodesound POST=tro
      rebootnow POST=tro
      recoverpasscode POST=tro
      reenable POST=1Pf
      remotelock POST=tro
      removedevicefirmwareconfigurationinterfacemanagement POST=1Pf
      requestremoteassistance POST=39y
      resetpasscode POST=tro
      retire POST=tro
      revokeapplevpplicenses POST=tro
      rotatebitlockerkeys POST=39y
      rotatefilevaultkey POST=tro
      rotatelocaladminpassword POST=1Pf
      sendcustomnotificationtocompanyportal POST=39y
      setdevicename POST=tro
      shutdown POST=tro
      syncdevice POST=tro
      triggerconfigurationmanageraction POST=tro
      updatewindowsdeviceaccount POST=tro
      windowsdefenderscan POST=tro
      windowsdefenderupdatesignatures POST=tro
      wipe POST=0bl
   runsummary GET=CnY PATCH=39y
 deviceconfigurationconflictsummary GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 deviceconfigurationdevicestatesummaries GET=154 PATCH=BxB
 deviceconfigurationrestrictedappsviolations GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 deviceconfigurations GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   androidcertificateprofilebase
    rootcertificate DELETE,PATCH=BxB GET=154
   androiddeviceownercertificateprofilebase
    rootcertificate DELETE,PATCH=BxB GET=154
   androiddeviceownerenterprisewificonfiguration
    identitycertificateforclientauthentication GET=eLE
    rootcertificateforservervalidation DELETE,PATCH=BxB GET=154
   androiddeviceownerimportedpfxcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androiddeviceownerpkcscertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androiddeviceownerscepcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androiddeviceownervpnconfiguration
    identitycertificate GET=eLE
   androideasemailprofileconfiguration
    identitycertificate GET=eLE
    smimesigningcertificate GET=eLE
   androidenterprisewificonfiguration
    identitycertificateforclientauthentication GET=eLE
    rootcertificateforservervalidation DELETE,PATCH=BxB GET=154
   androidforworkeasemailprofilebase
    identitycertificate GET=eLE
   androidforworkenterprisewificonfiguration
    identitycertificateforclientauthentication GET=eLE
    rootcertificateforservervalidation DELETE,PATCH=BxB GET=154
   androidforworkimportedpfxcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androidforworkvpnconfiguration
    identitycertificate GET=eLE
   androidimportedpfxcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androidpkcscertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androidscepcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androidvpnconfiguration
    identitycertificate GET=eLE
   androidworkprofilecertificateprofilebase
    rootcertificate DELETE,PATCH=BxB GET=154
   androidworkprofileeasemailprofilebase
    identitycertificate GET=eLE
   androidworkprofileenterprisewificonfiguration
    identitycertificateforclientauthentication GET=eLE
    rootcertificateforservervalidation DELETE,PATCH=BxB GET=154
   androidworkprofilepkcscertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androidworkprofilescepcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   androidworkprofilevpnconfiguration
    identitycertificate GET=eLE
   aospdeviceownercertificateprofilebase
    rootcertificate DELETE,PATCH=BxB GET=154
   aospdeviceownerenterprisewificonfiguration
    identitycertificateforclientauthentication GET=eLE
    rootcertificateforservervalidation DELETE,PATCH=BxB GET=154
   aospdeviceownerpkcscertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   aospdeviceownerscepcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicesettingstatesummaries GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicestatuses GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicestatusoverview GET=154 PATCH=BxB
   extendfeatureupdatespause POST=BxB
   extendqualityupdatespause POST=BxB
   getomasettingplaintextvalue GET=eLE
   groupassignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     deviceconfiguration DELETE,PATCH=BxB GET=154
      extendfeatureupdatespause POST=BxB
      extendqualityupdatespause POST=BxB
      getomasettingplaintextvalue GET=eLE
   identitycertificate GET=eLE
    androidforworkpkcscertificateprofile
     manageddevicecertificatestates GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
    androidforworkscepcertificateprofile
     manageddevicecertificatestates GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
    assignments GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    devicesettingstatesummaries GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    devicestatuses GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    devicestatusoverview GET=154 PATCH=BxB
    groupassignments GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    rootcertificate DELETE,PATCH=BxB GET=154
     assignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicesettingstatesummaries GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatusoverview GET=154 PATCH=BxB
     groupassignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatusoverview GET=154 PATCH=BxB
    userstatuses GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    userstatusoverview GET=154 PATCH=BxB
   iosdevicefeaturesconfiguration
    identitycertificateforclientauthentication GET=eLE
    singlesignonextensionpkinitcertificate GET=eLE
   ioseasemailprofileconfiguration
    identitycertificate GET=eLE
    smimeencryptioncertificate GET=eLE
    smimesigningcertificate GET=eLE
   iosenterprisewificonfiguration
    identitycertificateforclientauthentication GET=eLE
    rootcertificatesforservervalidation GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   iosimportedpfxcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   iospkcscertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   iosscepcertificateprofile
    manageddevicecertificatestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    rootcertificate DELETE,PATCH=BxB GET=154
     assignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicesettingstatesummaries GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatusoverview GET=154 PATCH=BxB
     groupassignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatusoverview GET=154 PATCH=BxB
   iosvpnconfiguration
    identitycertificate GET=eLE
   macosdevicefeaturesconfiguration
    singlesignonextensionpkinitcertificate GET=eLE
   macosenterprisewificonfiguration
    identitycertificateforclientauthentication GET=eLE
    rootcertificateforservervalidation DELETE,PATCH=BxB GET=154
    rootcertificatesforservervalidation GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   macosvpnconfiguration
    identitycertificate GET=eLE
   macoswirednetworkconfiguration
    identitycertificateforclientauthentication GET=eLE
     assignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicesettingstatesummaries GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatusoverview GET=154 PATCH=BxB
     groupassignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     macosimportedpfxcertificateprofile
      manageddevicecertificatestates GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
     macospkcscertificateprofile
      manageddevicecertificatestates GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
     macosscepcertificateprofile
      manageddevicecertificatestates GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
      rootcertificate DELETE,PATCH=BxB GET=154
     userstatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatusoverview GET=154 PATCH=BxB
    rootcertificateforservervalidation DELETE,PATCH=BxB GET=154
     assignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicesettingstatesummaries GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatusoverview GET=154 PATCH=BxB
     groupassignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatusoverview GET=154 PATCH=BxB
   rootcertificate DELETE,PATCH=BxB GET=154
    assignments GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    devicesettingstatesummaries GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    devicestatuses GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    devicestatusoverview GET=154 PATCH=BxB
    groupassignments GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    userstatuses GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    userstatusoverview GET=154 PATCH=BxB
   userstatuses GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   userstatusoverview GET=154 PATCH=BxB
   windows10generalconfiguration
    privacyaccesscontrols GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
   windows10vpnconfiguration
    identitycertificate GET=eLE
   windowsdomainjoinconfiguration
    networkaccessconfigurations GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
      extendfeatureupdatespause POST=BxB
      extendqualityupdatespause POST=BxB
      getomasettingplaintextvalue GET=eLE
   windowsphone81vpnconfiguration
    identitycertificate GET=eLE
     assignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicesettingstatesummaries GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatusoverview GET=154 PATCH=BxB
     groupassignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatusoverview GET=154 PATCH=BxB
     windowsphone81scepcertificateprofile
      manageddevicecertificatestates GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
      rootcertificate DELETE,PATCH=BxB GET=154
   windowswifienterpriseeapconfiguration
    identitycertificateforclientauthentication GET=eLE
     assignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicesettingstatesummaries GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     devicestatusoverview GET=154 PATCH=BxB
     groupassignments GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatuses GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     userstatusoverview GET=154 PATCH=BxB
     windows10importedpfxcertificateprofile
      manageddevicecertificatestates GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
     windows10pkcscertificateprofile
      manageddevicecertificatestates GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
     windows81scepcertificateprofile
      manageddevicecertificatestates GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
      rootcertificate DELETE,PATCH=BxB GET=154
     windowsphone81importedpfxcertificateprofile
      manageddevicecertificatestates GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
    rootcertificateforclientvalidation DELETE,PATCH=BxB GET=154
    rootcertificatesforservervalidation GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
      assignments GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
      devicesettingstatesummaries GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
      devicestatuses GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
      devicestatusoverview GET=154 PATCH=BxB
      groupassignments GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
      userstatuses GET=154 POST=BxB
       {} DELETE,PATCH=BxB GET=154
      userstatusoverview GET=154 PATCH=BxB
   windowswirednetworkconfiguration
    identitycertificateforclientauthentication GET=eLE
    rootcertificateforclientvalidation DELETE,PATCH=BxB GET=154
    rootcertificatesforservervalidation GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    secondaryidentitycertificateforclientauthentication GET=eLE
    secondaryrootcertificateforclientvalidation DELETE,PATCH=BxB GET=154
 deviceconfigurationsallmanageddevicecertificatestates GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 deviceconfigurationuserstatesummaries GET=154 PATCH=BxB
 devicecustomattributeshellscripts GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
   assign POST=39y
   assignments GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
   devicerunstates GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
   groupassignments GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
   runsummary GET=CnY PATCH=39y
   userrunstates GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
 deviceenrollmentconfigurations GET=Zbn POST=ARu
  createenrollmentnotificationconfiguration POST=nkr
  {} DELETE,PATCH=ARu GET=Zbn
   assign POST=ARu
   assignments GET=Zbn POST=ARu
    {} DELETE,PATCH=ARu GET=Zbn
   setpriority POST=ARu
 devicehealthscripts GET=zkl POST=4H9
  areglobalscriptsavailable GET=zkl
  enableglobalscripts POST=4H9
  extractparametersfromscript POST=yZW
  getremediationsummary GET=zkl
  {} DELETE,PATCH=O1i GET=zkl
   assign POST=4H9
   assignments GET=zkl POST=eLE
    {} DELETE,PATCH=to5 GET=eLE
   devicerunstates GET=zkl POST=eLE
    {} DELETE,PATCH=to5 GET=eLE
     manageddevice DELETE,PATCH=39y GET=CnY
      activatedeviceesim POST=1Pf
      bypassactivationlock POST=tro
      cleanwindowsdevice POST=tro
      createdevicelogcollectionrequest POST=39y
      deleteuserfromsharedappledevice POST=tro
      deprovision POST=1Pf
      disable POST=1Pf
      disablelostmode POST=tro
      enablelostmode POST=tro
      enrollnowaction POST=1Pf
      getfilevaultkey GET=oNN
      getoemwarranty GET=oNN
      initiatemobiledevicemanagementkeyrecovery POST=1Pf
      initiateondemandproactiveremediation POST=1Pf
      locatedevice POST=tro
      logoutsharedappledeviceactiveuser POST=tro
      playlostmodesound POST=tro
      rebootnow POST=tro
      recoverpasscode POST=tro
      reenable POST=1Pf
      remotelock POST=tro
      removedevicefirmwareconfigurationinterfacemanagement POST=1Pf
      requestremoteassistance POST=39y
      resetpasscode POST=tro
      retire POST=tro
      revokeapplevpplicenses POST=tro
      rotatebitlockerkeys POST=39y
      rotatefilevaultkey POST=tro
      rotatelocaladminpassword POST=1Pf
      sendcustomnotificationtocompanyportal POST=39y
      setdevicename POST=tro
      shutdown POST=tro
      syncdevice POST=tro
      triggerconfigurationmanageraction POST=tro
      updatewindowsdeviceaccount POST=tro
      windowsdefenderscan POST=tro
      windowsdefenderupdatesignatures POST=tro
      wipe POST=0bl
   getglobalscripthighestavailableversion POST=4H9
   getremediationhistory GET=zkl
   runsummary GET=zkl PATCH=to5
   updateglobalscript POST=4H9
 devicemanagementpartners GET=Zbn POST=ARu
  {} DELETE,PATCH=ARu GET=Zbn
   terminate POST=nkr
 devicemanagementscripts
  {}
   assignments GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
   devicerunstates GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
     manageddevice DELETE,PATCH=39y GET=CnY
      activatedeviceesim POST=1Pf
      bypassactivationlock POST=tro
      cleanwindowsdevice POST=tro
      createdevicelogcollectionrequest POST=39y
      deleteuserfromsharedappledevice POST=tro
      deprovision POST=1Pf
      detectedapps GET=CnY POST=39y
       {} DELETE,PATCH=39y GET=CnY
        manageddevices GET=CnY POST=39y
         appdiagnostics GET=1Pf
         downloadappdiagnostics POST=1Pf
         executeaction POST=ZzS
         movedevicestoou POST=1Pf
         {} DELETE,PATCH=39y GET=CnY
          activatedeviceesim POST=1Pf
          bypassactivationlock POST=tro
          cleanwindowsdevice POST=tro
          createdevicelogcollectionrequest POST=39y
          deleteuserfromsharedappledevice POST=tro
          deprovision POST=1Pf
          disable POST=1Pf
          disablelostmode POST=tro
          enablelostmode POST=tro
          enrollnowaction POST=1Pf
          getfilevaultkey GET=oNN
          getoemwarranty GET=oNN
          initiatemobiledevicemanagementkeyrecovery POST=1Pf
          initiateondemandproactiveremediation POST=1Pf
          locatedevice POST=tro
          logoutsharedappledeviceactiveuser POST=tro
          playlostmodesound POST=tro
          rebootnow POST=tro
          recoverpasscode POST=tro
          reenable POST=1Pf
          remotelock POST=tro
          removedevicefirmwareconfigurationinterfacemanagement POST=1Pf
          requestremoteassistance POST=39y
          resetpasscode POST=tro
          retire POST=tro
          revokeapplevpplicenses POST=tro
          rotatebitlockerkeys POST=39y
          rotatefilevaultkey POST=tro
          rotatelocaladminpassword POST=1Pf
          sendcustomnotificationtocompanyportal POST=39y
          setdevicename POST=tro
          shutdown POST=tro
          syncdevice POST=tro
          triggerconfigurationmanageraction POST=tro
          updatewindowsdeviceaccount POST=tro
          windowsdefenderscan POST=tro
          windowsdefenderupdatesignatures POST=tro
          wipe POST=0bl
      devicehealthscriptstates GET,POST=eLE
       {} DELETE,PATCH=to5 GET=eLE
      disable POST=1Pf
      disablelostmode POST=tro
      enablelostmode POST=tro
      enrollnowaction POST=1Pf
      getfilevaultkey GET=oNN
      getoemwarranty GET=oNN
      initiatemobiledevicemanagementkeyrecovery POST=1Pf
      initiateondemandproactiveremediation POST=1Pf
      locatedevice POST=tro
      logcollectionrequests GET=CnY POST=39y
       {} DELETE,PATCH=39y GET=CnY
        createdownloadurl POST=oNN
      logoutsharedappledeviceactiveuser POST=tro
      playlostmodesound POST=tro
      rebootnow POST=tro
      recoverpasscode POST=tro
      reenable POST=1Pf
      remotelock POST=tro
      removedevicefirmwareconfigurationinterfacemanagement POST=1Pf
      requestremoteassistance POST=39y
      resetpasscode POST=tro
      retire POST=tro
      revokeapplevpplicenses POST=tro
      rotatebitlockerkeys POST=39y
      rotatefilevaultkey POST=tro
      rotatelocaladminpassword POST=1Pf
      sendcustomnotificationtocompanyportal POST=39y
      setdevicename POST=tro
      shutdown POST=tro
      syncdevice POST=tro
      triggerconfigurationmanageraction POST=tro
      updatewindowsdeviceaccount POST=tro
      users
       {}
        manageddevices GET=CnY POST=39y
         appdiagnostics GET=1Pf
         downloadappdiagnostics POST=1Pf
         executeaction POST=ZzS
         movedevicestoou POST=1Pf
         {} DELETE,PATCH=39y GET=CnY
          activatedeviceesim POST=1Pf
          bypassactivationlock POST=tro
          cleanwindowsdevice POST=tro
          createdevicelogcollectionrequest POST=39y
          deleteuserfromsharedappledevice POST=tro
          deprovision POST=1Pf
          disable POST=1Pf
          disablelostmode POST=tro
          enablelostmode POST=tro
          enrollnowaction POST=1Pf
          getfilevaultkey GET=oNN
          getoemwarranty GET=oNN
          initiatemobiledevicemanagementkeyrecovery POST=1Pf
          initiateondemandproactiveremediation POST=1Pf
          locatedevice POST=tro
          logoutsharedappledeviceactiveuser POST=tro
          playlostmodesound POST=tro
          rebootnow POST=tro
          recoverpasscode POST=tro
          reenable POST=1Pf
          remotelock POST=tro
          removedevicefirmwareconfigurationinterfacemanagement POST=1Pf
          requestremoteassistance POST=39y
          resetpasscode POST=tro
          retire POST=tro
          revokeapplevpplicenses POST=tro
          rotatebitlockerkeys POST=39y
          rotatefilevaultkey POST=tro
          rotatelocaladminpassword POST=1Pf
          sendcustomnotificationtocompanyportal POST=39y
          setdevicename POST=tro
          shutdown POST=tro
          syncdevice POST=tro
          triggerconfigurationmanageraction POST=tro
          updatewindowsdeviceaccount POST=tro
          windowsdefenderscan POST=tro
          windowsdefenderupdatesignatures POST=tro
          wipe POST=0bl
      windowsdefenderscan POST=tro
      windowsdefenderupdatesignatures POST=tro
      windowsprotectionstate GET=CnY PATCH=39y
       detectedmalwarestate GET=CnY POST=39y
        {} DELETE,PATCH=39y GET=CnY
      wipe POST=0bl
   groupassignments GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
   runsummary GET=CnY PATCH=39y
   userrunstates GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
     devicerunstates GET=CnY POST=39y
      {} DELETE,PATCH=39y GET=CnY
 deviceshellscripts GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
   assign POST=39y
   assignments GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
   devicerunstates GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
   groupassignments GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
   runsummary GET=CnY PATCH=39y
   userrunstates GET=CnY POST=39y
    {} DELETE,PATCH=39y GET=CnY
 domainjoinconnectors GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 embeddedsimactivationcodepools GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicestates GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
 enableandroiddeviceadministratorenrollment POST=eLE
 enableunlicensedadminstrators POST=gJO
 evaluateassignmentfilter POST=bhr
 exchangeconnectors GET=Zbn POST=ARu
  {} DELETE,PATCH=ARu GET=Zbn
   sync POST=ARu
 exchangeonpremisespolicies
  {} GET=Zbn PATCH=ARu
 exchangeonpremisespolicy GET=Zbn PATCH=ARu
  conditionalaccesssettings GET=Zbn PATCH=ARu
 getallowedremoteassistanceactions GET=Loy
 getassignedroledetails GET=oRq
 getassignmentfiltersstatusdetails POST=eLE
 getcomanageddevicessummary GET=oNN
 getcomanagementeligibledevicessummary GET=oNN
 geteffectivepermissions GET=KE2
 geteffectivepermissionsscope={value} GET=oN4
 getsuggestedenrollmentlimit GET=mW6
 grouppolicycategories GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 grouppolicyconfigurations GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   definitionvalues GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     definition DELETE,PATCH=BxB GET=154
     presentationvalues GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
       definitionvalue DELETE,PATCH=BxB GET=154
       presentation DELETE,PATCH=BxB GET=154
        definition DELETE,PATCH=BxB GET=154
         category DELETE,PATCH=BxB GET=154
          children GET=154 POST=BxB
           {} DELETE,PATCH=BxB GET=154
          definitionfile GET=154 PATCH=BxB
          definitions GET=154 POST=BxB
           {} DELETE,PATCH=BxB GET=154
          parent DELETE,PATCH=BxB GET=154
         definitionfile GET=154 PATCH=BxB
          definitions GET=154 POST=BxB
           {} DELETE,PATCH=BxB GET=154
          grouppolicyuploadeddefinitionfile
           grouppolicyoperations GET=154 POST=BxB
            {} DELETE,PATCH=BxB GET=154
         nextversiondefinition DELETE,PATCH=BxB GET=154
         presentations GET=154 POST=BxB
          {} DELETE,PATCH=BxB GET=154
         previousversiondefinition DELETE,PATCH=BxB GET=154
   updatedefinitionvalues POST=BxB
 grouppolicydefinitionfiles
  {} GET=154 PATCH=BxB
 grouppolicydefinitions GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 grouppolicymigrationreports GET=154 POST=BxB
  createmigrationreport POST=BxB
  {} DELETE,PATCH=BxB GET=154
   grouppolicysettingmappings GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   unsupportedgrouppolicyextensions GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   updatescopetags POST=bhr
 grouppolicyobjectfiles GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 grouppolicyuploadeddefinitionfiles GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   addlanguagefiles POST=BxB
   remove POST=BxB
   removelanguagefiles POST=BxB
   updatelanguagefiles POST=BxB
   uploadnewversion POST=BxB
 hardwareconfigurations GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignhardwareconfiguration POST=bhr
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicerunstates GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   runsummary GET=154 PATCH=BxB
   userrunstates GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
 hardwarepasswordinfo GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 importeddeviceidentities GET=d74 POST=gJO
  importdeviceidentitylist POST=gJO
  searchexistingidentities POST=mW6
  {} DELETE,PATCH=gJO GET=d74
 importedwindowsautopilotdeviceidentities GET=d74 POST=gJO
  import POST=gJO
  {} DELETE=gJO GET=d74
 intents GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   categories GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     settingdefinitions GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     settings GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
   compare GET=eLE
   createcopy POST=BxB
   devicesettingstatesummaries GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicestates GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   devicestatesummary GET=154 PATCH=BxB
   getcustomizedsettings GET=eLE
   migratetotemplate POST=BxB
   settings GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   updatesettings POST=BxB
   userstates GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   userstatesummary GET=154 PATCH=BxB
 intunebrandingprofiles GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
   assign POST=5oS
   assignments GET=U44 POST=5oS
    {} DELETE,PATCH=5oS GET=U44
 iosupdatestatuses GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 macossoftwareupdateaccountsummaries GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   categorysummaries GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     updatestatesummaries GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
 manageddeviceencryptionstates GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 manageddeviceoverview GET=gJz PATCH=kJv
 manageddevices GET=gJz POST=kJv
  appdiagnostics GET=1Pf
  bulkreprovisioncloudpc POST=hdE
  bulkrestorecloudpc POST=hdE
  bulksetcloudpcreviewstatus POST=hdE
  downloadappdiagnostics POST=1Pf
  executeaction POST=ZzS
  movedevicestoou POST=1Pf
  {} DELETE,PATCH=kJv GET=gJz
   activatedeviceesim POST=1Pf
   bypassactivationlock POST=tro
   cleanwindowsdevice POST=tro
   createdevicelogcollectionrequest POST=kJv
   deleteuserfromsharedappledevice POST=tro
   deprovision POST=1Pf
   disable POST=1Pf
   disablelostmode POST=tro
   enablelostmode POST=tro
   enrollnowaction POST=1Pf
   getcloudpcremoteactionresults GET=hdE
   getcloudpcreviewstatus GET=sET
   getfilevaultkey GET=oNN
   getoemwarranty GET=oNN
   getsyncstatus GET=tro
   initiatemobiledevicemanagementkeyrecovery POST=1Pf
   initiateondemandproactiveremediation POST=1Pf
   locatedevice POST=tro
   logoutsharedappledeviceactiveuser POST=tro
   playlostmodesound POST=tro
   rebootnow POST=tro
   recoverpasscode POST=tro
   reenable POST=1Pf
   remotelock POST=tro
   removedevicefirmwareconfigurationinterfacemanagement POST=1Pf
   requestremoteassistance POST=kJv
   resetpasscode POST=tro
   retire POST=tro
   revokeapplevpplicenses POST=tro
   rotatebitlockerkeys POST=39y
   rotatefilevaultkey POST=tro
   rotatelocaladminpassword POST=1Pf
   sendcustomnotificationtocompanyportal POST=39y
   setcloudpcreviewstatus POST=hdE
   setdevicename POST=tro
   shutdown POST=tro
   syncdevice POST=tro
   triggerconfigurationmanageraction POST=tro
   updatewindowsdeviceaccount POST=tro
   windowsdefenderscan POST=tro
   windowsdefenderupdatesignatures POST=tro
   wipe POST=6qJ
 managementconditions GET=154 POST=BxB
  getmanagementconditionsforplatform GET=eLE
  {} DELETE,PATCH=BxB GET=154
   managementconditionstatements GET=154 POST=BxB
    getmanagementconditionstatementsforplatform GET=eLE
    {} DELETE,PATCH=BxB GET=154
     getmanagementconditionstatementexpressionstring GET=eLE
     managementconditions GET=154 POST=BxB
      getmanagementconditionsforplatform GET=eLE
      {} DELETE,PATCH=BxB GET=154
 managementconditionstatements GET=154 POST=BxB
  getmanagementconditionstatementsforplatform GET=eLE
  {} DELETE,PATCH=BxB GET=154
   getmanagementconditionstatementexpressionstring GET=eLE
 microsofttunnelconfigurations GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 microsofttunnelhealththresholds GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 microsofttunnelserverlogcollectionresponses GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   createdownloadurl POST=eLE
   generatedownloadurl POST=bhr
 microsofttunnelsites GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   microsofttunnelconfiguration DELETE,PATCH=BxB GET=154
   microsofttunnelservers GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     createserverlogcollectionrequest POST=bhr
     generateserverlogcollectionrequest POST=bhr
     gethealthmetrics POST=eLE
     gethealthmetrictimeseries POST=eLE
   requestupgrade POST=bhr
 mobileapptroubleshootingevents GET=pHG POST=Jd1
  {} DELETE,PATCH=Jd1 GET=pHG
   applogcollectionrequests GET=gJz POST=kJv
    {} DELETE,PATCH=kJv GET=gJz
     createdownloadurl POST=rRy
 mobilethreatdefenseconnectors GET=Zbn POST=ARu
  {} DELETE,PATCH=ARu GET=Zbn
 monitoring
  adminhighlights GET=Nb3
   retrieveadminhighlightactions GET=Nb3
   {} GET=Nb3
    dismiss POST=87b
  alertrecords GET=TtB
   getportalnotifications GET=TtB
   {} GET=TtB
    setportalnotificationassent POST=87b
  alertrules GET=q1h POST=87b
   {} GET=q1h PATCH=87b
 ndesconnectors GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 notificationmessagetemplates GET=d74 POST=gJO
  {} DELETE,PATCH=gJO GET=d74
   localizednotificationmessages GET=d74 POST=gJO
    {} DELETE,PATCH=gJO GET=d74
   sendtestmessage POST=gJO
 oemwarrantyinformationonboarding GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
   disable POST=1Pf
   enable POST=1Pf
 operationapprovalpolicies GET=Odl POST=Tny
  getapprovableoperations GET=oRq
  getoperationsallowedapproval GET=oRq
  getoperationsrequiringapproval GET=oRq
  {} DELETE,PATCH=Tny GET=Odl
 operationapprovalrequests GET=Odl POST=Tny
  cancelmyrequest POST=J4z
  getmyrequestbyid GET=oRq
  getmyrequests GET=oRq
  getrequeststatus POST=oRq
  {} DELETE,PATCH=Tny GET=Odl
   approve POST=J4z
   cancelapproval POST=J4z
   reject POST=J4z
 remoteactionaudits GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 remoteassistancepartners GET=Zbn POST=ARu
  {} DELETE,PATCH=ARu GET=Zbn
   beginonboarding POST=ARu
   disconnect POST=ARu
 remoteassistancesettings GET=Zbn PATCH=ARu
 reportremoteassistance POST=nkr
 reportremotehelpsessionstarttime POST=nkr
 reports GET=udR PATCH=w3d
  cachedreportconfigurations GET=j3S POST=S7L
   {} DELETE,PATCH=S7L GET=j3S
  exportjobs GET=j3S POST=S7L
   {} DELETE,PATCH=S7L GET=j3S
  getcachedreport POST=R6T
  getcompliancepolicynoncompliancereport POST=R6T
  getcompliancepolicynoncompliancesummaryreport POST=R6T
  getcompliancesettingnoncompliancereport POST=R6T
  getconfigurationpolicynoncompliancereport POST=R6T
  getconfigurationpolicynoncompliancesummaryreport POST=R6T
  getconfigurationsettingnoncompliancereport POST=R6T
  getdevicemanagementintentpersettingcontributingprofiles POST=R6T
  getdevicemanagementintentsettingsreport POST=R6T
  getdevicenoncompliancereport POST=R6T
  getdevicepoliciescompliancereport POST=R6T
  getdevicepolicysettingscompliancereport POST=R6T
  getdevicesstatusbypolicyplatformcompliancereport POST=R6T
  getdevicesstatusbysettingreport POST=R6T
  getdevicestatusbycompliacepolicyreport POST=R6T
  getdevicestatusbycompliancepolicysettingreport POST=R6T
  getdevicestatussummarybycompliacepolicyreport POST=R6T
  getdevicestatussummarybycompliancepolicysettingsreport POST=R6T
  getdeviceswithoutcompliancepolicyreport POST=R6T
  getgrouppolicysettingsdevicesettingsreport POST=eLE
  gethistoricalreport POST=R6T
  getmobileapplicationmanagementappconfigurationreport POST=y8J
  getmobileapplicationmanagementappregistrationsummaryreport POST=y8J
  getnoncompliantdevicesandsettingsreport POST=R6T
  getpolicynoncompliancemetadata POST=R6T
  getpolicynoncompliancereport POST=R6T
  getpolicynoncompliancesummaryreport POST=R6T
  getremoteassistancemonitoractivesessionsreport POST=Loy
  getremoteassistancemonitoravgsessiontimereport POST=Loy
  getremoteassistancemonitortotalsessionsreport POST=Loy
  getremoteassistancesessionsreport POST=Loy
  getreportfilters POST=R6T
  getsettingcomplianceaggreport POST=R6T
  getsettingnoncompliancereport POST=R6T
  getzebrafotadeploymentreport POST=eLE
  reportschedules GET=j3S POST=S7L
   {} DELETE,PATCH=S7L GET=j3S
 resourceaccessprofiles GET=d74 POST=gJO
  querybyplatformtype POST=gJO
  {} DELETE,PATCH=gJO GET=d74
   assign POST=gJO
   assignments GET=d74 POST=gJO
    {} DELETE,PATCH=gJO GET=d74
 resourceoperations GET=D8E POST=dSY
  {} DELETE,PATCH=dSY GET=D8E
   getscopesforuser GET=oRq
 reusablepolicysettings GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   clone POST=bhr
   referencingconfigurationpolicies GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     assign POST=BxB
     createcopy POST=BxB
     reorder POST=bhr
 reusablesettings GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 roleassignments GET=D8E POST=dSY
  {} DELETE,PATCH=dSY GET=D8E
 roledefinitions GET=D8E POST=dSY
  {} DELETE,PATCH=dSY GET=D8E
   roleassignments GET=D8E POST=dSY
    {} DELETE,PATCH=dSY GET=D8E
     deviceandappmanagementroleassignment
      rolescopetags GET=Odl POST=Tny
       getrolescopetagsbyid POST=oRq
       hascustomrolescopetag GET=oRq
       {} DELETE,PATCH=Tny GET=Odl
        assign POST=Tny
        assignments GET=Odl POST=Tny
         {} DELETE,PATCH=Tny GET=Odl
     roledefinition DELETE,PATCH=dSY GET=D8E
 rolescopetags GET=Odl POST=Tny
  getrolescopetagsbyid POST=oRq
  hascustomrolescopetag GET=oRq
  {} DELETE,PATCH=Tny GET=Odl
   assign POST=Tny
 scopedforresource GET=oRq
 settingdefinitions GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 softwareupdatestatussummary GET=154 PATCH=BxB
 telecomexpensemanagementpartners GET=d74 POST=gJO
  {} DELETE,PATCH=gJO GET=d74
 templates GET=154 POST=BxB
  importoffice365deviceconfigurationpolicies POST=BxB
  {} DELETE,PATCH=BxB GET=154
   categories GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
     recommendedsettings GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
     settingdefinitions GET=154 POST=BxB
      {} DELETE,PATCH=BxB GET=154
   compare GET=eLE
   createinstance POST=BxB
   migratableto GET=154 POST=BxB
    importoffice365deviceconfigurationpolicies POST=BxB
    {} DELETE,PATCH=BxB GET=154
     compare GET=eLE
     createinstance POST=BxB
   securitybaselinetemplate
    categorydevicestatesummaries GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    devicestates GET=154 POST=BxB
     {} DELETE,PATCH=BxB GET=154
    devicestatesummary GET=154 PATCH=BxB
   settings GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
 templatesettings GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 tenantattachrbac GET=CnY PATCH=39y
  enable POST=1Pf
  getstate GET=oNN
 termsandconditions GET=d74 POST=gJO
  {} DELETE,PATCH=gJO GET=d74
   acceptancestatuses GET=d74 POST=gJO
    {} DELETE,PATCH=gJO GET=d74
     termsandconditions DELETE,PATCH=gJO GET=d74
   assignments GET=d74 POST=gJO
    {} DELETE,PATCH=gJO GET=d74
   groupassignments GET=d74 POST=gJO
    {} DELETE,PATCH=gJO GET=d74
     termsandconditions DELETE,PATCH=gJO GET=d74
 troubleshootingevents GET=pHG POST=Jd1
  {} DELETE,PATCH=Jd1 GET=pHG
 userexperienceanalyticsanomaly GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsanomalydevice GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsapphealthapplicationperformance GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsapphealthapplicationperformancebyappversion GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsapphealthapplicationperformancebyappversiondetails GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsapphealthapplicationperformancebyappversiondeviceid GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsapphealthapplicationperformancebyosversion GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsapphealthdevicemodelperformance GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsapphealthdeviceperformance GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsapphealthdeviceperformancedetails GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsapphealthosversionperformance GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsapphealthoverview GET=v40 PATCH=39y
 userexperienceanalyticsbaselines GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
   apphealthmetrics GET=v40 PATCH=39y
   batteryhealthmetrics GET=v40 PATCH=39y
   bestpracticesmetrics GET=v40 PATCH=39y
   devicebootperformancemetrics GET=v40 PATCH=39y
    metricvalues GET=v40 POST=39y
     {} DELETE,PATCH=39y GET=v40
   rebootanalyticsmetrics GET=v40 PATCH=39y
   resourceperformancemetrics GET=v40 PATCH=39y
   workfromanywheremetrics GET=v40 PATCH=39y
 userexperienceanalyticsbatteryhealthappimpact GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsbatteryhealthcapacitydetails GET=CnY PATCH=39y
 userexperienceanalyticsbatteryhealthdeviceappimpact GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsbatteryhealthdeviceperformance GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsbatteryhealthdeviceruntimehistory GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsbatteryhealthmodelperformance GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsbatteryhealthosperformance GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsbatteryhealthruntimedetails GET=CnY PATCH=39y
 userexperienceanalyticscategories
  {} GET=v40 PATCH=39y
 userexperienceanalyticsdevicemetrichistory GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsdeviceperformance GET=v40 POST=39y
  summarizedeviceperformancedevices GET=rRy
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsdevicescope DELETE,PATCH=39y GET=CnY
  triggerdevicescopeaction POST=1Pf
 userexperienceanalyticsdevicescopes GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
   triggerdevicescopeaction POST=1Pf
 userexperienceanalyticsdevicescores GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsdevicestartuphistory GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsdevicestartupprocesses GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsdevicestartupprocessperformance GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsdeviceswithoutcloudidentity GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsdevicetimelineevents
  {} GET=oNN
 userexperienceanalyticsimpactingprocess GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsmetrichistory GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
   userexperienceanalyticsmetric DELETE,PATCH=39y GET=v40
 userexperienceanalyticsmodelscores GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsnotautopilotreadydevice GET=CnY POST=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsoverview GET=v40 PATCH=39y
 userexperienceanalyticsregressionsummary GET=CnY PATCH=39y
  summarizedeviceregressionperformance GET=oNN
 userexperienceanalyticsremoteconnection GET=CnY POST=39y
  summarizedeviceremoteconnection GET=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsresourceperformance GET=CnY POST=39y
  summarizedeviceresourceperformance GET=39y
  {} DELETE,PATCH=39y GET=CnY
 userexperienceanalyticsscorehistory GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticssummarizeddevicescopes GET=1Pf
 userexperienceanalyticssummarizeworkfromanywheredevices GET=kJv
 userexperienceanalyticsworkfromanywherehardwarereadinessmetric GET=v40 PATCH=39y
 userexperienceanalyticsworkfromanywheremetrics GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
   metricdevices GET=v40 POST=39y
    {} DELETE,PATCH=39y GET=v40
 userexperienceanalyticsworkfromanywheremodelperformance GET=v40 POST=39y
  {} DELETE,PATCH=39y GET=v40
 userpfxcertificates GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 verifywindowsenrollmentautodiscovery GET=ARu
 virtualendpoint
  acquireazuremapsaccesstoken GET=TtB
  auditevents GET=sET
   getauditactivitytypes GET=sET
   {} GET=sET
  cloudapps GET=3Dr POST=hdE
   publish POST=hdE
   reset POST=hdE
   retrievediscoveredapps(provisioningpolicyid,sourceid) GET=3Dr
   unpublish POST=hdE
   {} DELETE,PATCH=hdE GET=Knp
  cloudpcs GET=sET
   retrievecloudpccountbystatus GET=sET
   {} GET=sET
    changeuseraccounttype POST=hdE
    endgraceperiod POST=hdE
    getcloudpcconnectivityhistory GET=sET
    getcloudpclaunchinfo GET=sET
    getsupportedcloudpcremoteactions GET=qWe
    poweroff POST=hdE
    poweron POST=hdE
    reboot POST=hdE
    relocate POST=hdE
    rename POST=hdE
    reprovision POST=hdE
    resize POST=hdE
    restore POST=hdE
    retrievefrontlinecloudpcdetail GET=sET
    retrypartneragentinstallation POST=hdE
    setdevicename POST=hdE
    start POST=hdE
    stop POST=hdE
    troubleshoot POST=hdE
  crosscloudgovernmentorganizationmapping GET=q1h POST=87b
  deviceimages GET=Knp PATCH,POST=hdE
   getsourceimages GET=sET
   {} DELETE=hdE GET=Knp
    retryupload POST=hdE
    reupload POST=hdE
  externalpartnersettings GET=Knp POST=hdE
   {} GET=Knp PATCH=hdE
  galleryimages GET=sET
   {} GET=sET
  geteffectivepermissions GET=TtB
  managedlicenses GET=sET
  onpremisesconnections GET=sET POST=87b
   {} DELETE,PATCH=87b GET=sET
    runhealthchecks POST=87b
    updateaddomainpassword POST=hdE
  organizationconfiguration GET=Knp PATCH=hdE
  organizationsettings GET=RS0 PATCH=hdE
  provisioningpolicies GET=Knp POST=hdE
   retrieveuserprovisioningpolicies(userid) GET=hdE
   {} DELETE,PATCH=hdE GET=Knp
    assign POST=hdE
    assignments
     {}
      cloudpcusersettingspersistence GET=3Dr
       retrieveusersettingspersistenceprofiles(configurationid) GET=3Dr
       retrieveusersettingspersistenceprofileusage(configurationid) GET=3Dr
      usersettingspersistencedetail GET=hdE
       batchcleanupusersettingspersistenceprofile POST=hdE
       retrieveusersettingspersistenceprofiles(configurationid) GET=hdE
       retrieveusersettingspersistenceprofileusage(configurationid) GET=hdE
    retry POST=hdE
    selfdeprovision POST=hdE
    selfprovision POST=hdE
  report
   retrievecloudpcclientappusagereport POST=hdE
   retrievecloudpcrecommendationreports POST=hdE
  reports
   exportjobs POST=hdE
    {} GET=hdE
   getdailyaggregatedremoteconnectionreports POST=sET
   getrealtimeremoteconnectionlatency(cloudpcid) GET=sET
   getrealtimeremoteconnectionstatus(cloudpcid) GET=sET
   getremoteconnectionhistoricalreports POST=sET
   getshareduselicenseusagereport POST=sET
   gettotalaggregatedremoteconnectionreports POST=sET
   retrievecloudpcperformancemetricsreport POST=sET
   retrievecloudpcrecommendationreports POST=hdE
   retrievecloudpctroubleshootreports POST=sET
  serviceplans GET=sET
  settingprofiles GET=Knp POST=hdE
   reorder POST=hdE
   retrievesettingcategories GET=3Dr
   retrievesettingdefinitions GET=3Dr
   retrievesettingtemplates GET=3Dr
   uploadimage POST=hdE
   {} DELETE,PATCH=hdE GET=Knp
    assign POST=hdE
  shareduseserviceplans GET=sET
   {} GET=sET
  snapshots GET=sET
   getstorageaccounts(subscriptionid) GET=sET
   getsubscriptions GET=sET
   {} GET=sET
  supportedregions GET=sET
  usersettings GET=Knp POST=hdE
   {} DELETE=hdE GET=Knp
    assign POST=hdE
 windowsautopilotdeploymentprofiles GET=d74 POST=gJO
  {} DELETE,PATCH=gJO GET=d74
 windowsautopilotdeviceidentities GET=d74 POST=gJO
  {} DELETE=gJO GET=d74
   assignresourceaccounttodevice POST=gJO
   assignusertodevice POST=gJO
   deploymentprofile DELETE,PATCH=gJO GET=d74
    assigneddevices GET=d74 POST=gJO
     {} DELETE=gJO GET=d74
      assignresourceaccounttodevice POST=gJO
      assignusertodevice POST=gJO
      unassignresourceaccountfromdevice POST=gJO
      unassignuserfromdevice POST=mW6
      updatedeviceproperties POST=gJO
    assignments GET=d74 POST=gJO
     {} DELETE,PATCH=gJO GET=d74
   intendeddeploymentprofile DELETE,PATCH=gJO GET=d74
   unassignresourceaccountfromdevice POST=gJO
   unassignuserfromdevice POST=mW6
   updatedeviceproperties POST=gJO
 windowsautopilotsettings GET=d74 PATCH=gJO
  sync POST=gJO
 windowsdriverupdateprofiles GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   driverinventories GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
   executeaction POST=bhr
   syncinventory POST=bhr
 windowsfeatureupdateprofiles GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
 windowsinformationprotectionapplearningsummaries GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
 windowsinformationprotectionnetworklearningsummaries GET=U44 POST=5oS
  {} DELETE,PATCH=5oS GET=U44
 windowsmalwareinformation GET=gJz POST=kJv
  {} DELETE,PATCH=kJv GET=gJz
   devicemalwarestates GET=gJz POST=kJv
    {} DELETE,PATCH=kJv GET=gJz
   windowsdevicesprotectionstate
    {} GET=pHG PATCH=Jd1
 windowsqualityupdateprofiles GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments GET=154 POST=BxB
    {} DELETE,PATCH=BxB GET=154
 windowsupdatecatalogitems GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 zebrafotaartifacts GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
 zebrafotaconnector GET=154 PATCH=BxB
  approvefotaapps POST=bhr
  connect POST=bhr
  disconnect POST=BxB
  hasactivedeployments POST=bhr
 zebrafotadeployments GET=154 POST=BxB
  {} DELETE,PATCH=BxB GET=154
   cancel POST=bhr
devices GET=O2k POST=kgy
 delta GET=8jk
 {} DELETE=X6b GET=l7e PATCH=I76
  checkmembergroups POST=gWo
  checkmemberobjects POST=QFa
  cloudlicensing
   assignments GET=7Sf POST=uIl
    reprocessassignments POST=uIl
    {} DELETE,PATCH=uIl GET=7Sf
     allotment GET=7Sf
      $ref PUT=uIl
     assignedto
      $ref PUT=uIl
   usagerights GET=7Sf
    {} GET=7Sf
     assignments GET=7Sf
   waitingmembers GET=7Sf
    {} GET=7Sf
     allotment GET=7Sf
  getmembergroups POST=LF6
  getmemberobjects POST=QFa
  memberof GET=O2k
  organizationalunitparent GET=8jk
  registeredowners GET=O2k POST=kgy
   {} DELETE=kgy
  registeredusers GET=O2k POST=kgy
   {} DELETE=kgy
  transitivememberof GET=O2k
  usagerights GET=O2k
devices(deviceid) DELETE=X6b GET=l7e PATCH=I76
 memberof GET=O2k
 registeredowners GET=O2k POST=kgy
 registeredusers GET=O2k POST=kgy
 transitivememberof GET=O2k
 usagerights GET=O2k
directory
 administrativeunits GET=YXp POST=PFp
  {} DELETE=TqG GET=YXp PATCH=PFp
   members GET=Roo POST=S8Z
    {} DELETE=PFp GET=Roo
   scopedrolemembers GET=suM POST=ylc
    {} DELETE=ylc GET=suM
 attributesets GET=MIs POST=dzW
  {} GET=MIs PATCH=dzW
 certificateauthorities
  certificatebasedapplicationconfigurations GET=6Fc POST=DBW
   {} DELETE,PATCH=DBW GET=6Fc
    trustedcertificateauthorities GET=6Fc POST=DBW
     {} DELETE,PATCH=DBW GET=6Fc
  mutualtlsoauthconfigurations GET=hrs POST=ya7
   {} DELETE,PATCH=ya7 GET=UPU
 customsecurityattributedefinitions GET=MIs POST=dzW
  {} GET=MIs PATCH=dzW
   allowedvalues GET=MIs POST=dzW
    {} GET=MIs PATCH=dzW
 deleteditems
  getuserownedobjects POST=Kip
  {}
   restore POST=JLz
 externaluserprofiles GET=9oO POST=ZpT
  {} DELETE,PATCH=ZpT GET=9oO
 federationconfigurations GET=ePW POST=Qk5
  samlorwsfedexternaldomainfederation GET=Q9G
   {}
    domains GET=ePW
  {} DELETE=GBl GET=ePW PATCH=Qk5
   samlorwsfedexternaldomainfederation
    domains POST=Qk5
 inboundshareduserprofiles GET=o9D
  {} GET=cmc
   exportpersonaldata POST=o9D
   removepersonaldata POST=fyO
 onpremisessynchronization GET=VbX
  {} GET,PATCH=89n
   accounts GET=VbX POST=89n
    {} DELETE,PATCH=89n GET=VbX
     resetpassword POST=89n
 outboundshareduserprofiles GET=cmc
  {} GET=cmc
   tenants GET=cmc
    {}
     removepersonaldata POST=fyO
 pendingexternaluserprofiles GET=Ekz POST=c3i
  {} DELETE,PATCH=c3i GET=Ekz
 publickeyinfrastructure
  certificatebasedauthconfigurations GET=t4Z POST=qG3
   {} DELETE,PATCH=qG3 GET=t4Z
    certificateauthorities GET=t4Z POST=qG3
     {} DELETE,PATCH=qG3 GET=t4Z
    upload POST=qG3
 recommendationconfiguration GET=oqp PATCH=W7b
 recommendations GET=UqW
  {} GET=UqW
   acceptrisk POST=W7b
   addtag POST=W7b
   applyalternatemitigation POST=W7b
   complete POST=W7b
   dismiss POST=W7b
   impactedresources GET=UqW
    addtag POST=W7b
    removetag POST=W7b
    {} GET=UqW
     acceptrisk POST=W7b
     addtag POST=W7b
     applyalternatemitigation POST=W7b
     complete POST=W7b
     dismiss POST=W7b
     markplanned POST=W7b
     postpone POST=W7b
     reactivate POST=W7b
     removetag POST=W7b
   markplanned POST=W7b
   postpone POST=W7b
   reactivate POST=W7b
   removetag POST=W7b
 recovery
  snapshots GET=lTw
   {} GET=lTw
    recoveryjobs POST=diq
     {}
      getfailedchanges GET=lTw
    recoverypreviewjobs POST=Fdh
     {}
      getchanges GET=lTw
 templates
  devicetemplates GET=ZJj POST=xSv
   {} DELETE=YMi GET=O2D
    createdevicefromtemplate POST=39J
    deviceinstances GET=O2D
    owners GET=O2D
     $ref POST=YMi
 tenantgovernance
  governanceinvitations GET=v2H POST=Iu7
   {} DELETE=Iu7 GET=v2H
  governancepolicytemplates GET=IoG POST=QgF
   {} DELETE,PATCH=QgF GET=IoG
  governancerelationships GET=4Mt
   {} GET=4Mt PATCH=a2o
  governancerequests GET=eSw POST=9QL
   {} GET=eSw PATCH=9QL
  relatedtenants GET=IiQ
   refresh POST=84I
   refreshstatus GET=IiQ
   {} GET=IiQ
  settings GET=MUE PATCH=DSI
   enablerelatedtenants POST=DSI
directoryobjects
 getavailableextensionproperties POST=Dfd
 getbyids POST=Dfd
 validateproperties POST=wDQ
 {} GET=Dfd
  checkmembergroups POST=gWo
  checkmemberobjects POST=QFa
  getmembergroups POST=LF6
  getmemberobjects POST=QFa
directoryroles GET=suM POST=ylc
 delta GET=0Mk
 roletemplateid={roletemplateid}
  members POST=ylc
 {} GET=0Mk
  members GET=suM POST=ylc
   {} DELETE=ylc
  scopedmembers GET=0Mk
directoryroles(roletemplateid) GET=CwR
 members GET=CwR
  {} DELETE=ylc
 scopedmembers GET=CwR
directoryroletemplates GET=0Mk
 {} GET=0Mk
directorysettingtemplates GET=uFO
 {} GET=uFO
domains GET=UzG POST=kcu
 {} DELETE,PATCH=kcu GET=UzG
  domainnamereferences GET=Q9G
  federationconfiguration GET=DDf POST=Uxu
   {} DELETE,PATCH=Uxu GET=XLF
  forcedelete POST=kcu
  promote POST=kcu
  rootdomain GET=uv3
  serviceconfigurationrecords GET=Q9G
  verificationdnsrecords GET=Q9G
  verify POST=kcu
drive
 bundles GET=ioY POST=3Yv
  {} GET=DVA
   archive POST=cgd
   children POST=3Yv
    {} DELETE=3Yv
   unarchive POST=cgd
 following
  {}
   archive POST=cgd
   unarchive POST=cgd
 items
  {} DELETE,PATCH=3Yv GET=gpc
   archive POST=cgd
   content GET=gpc
   contentstream GET=gpc
   streams GET=Gmr
    {} GET=Gmr
     content GET=Gmr
   unarchive POST=cgd
   workbook
    comments
     {}
      replies
       {} GET=6WX
 root
  :
   {}
    content GET=gpc
    contentstream GET=gpc
    createuploadsession POST=BjA
  archive POST=cgd
  createdbyuser
   planner
    plans GET=IWw
    tasks GET=LDh
   trendingaround GET=6Ko
  lastmodifiedbyuser
   trendingaround GET=6Ko
  unarchive POST=cgd
 special
  {}
   archive POST=cgd
   unarchive POST=cgd
drives
 {} GET=gpc
  activities GET=cHR
  cortexdrivebatch POST=cHR
  items
   {} DELETE,PATCH=1at GET=ntC POST=uhl
    :
     {}
      content PUT=1at
      contentstream PUT=1at
    activities GET=cHR
    analytics GET=cHR
     alltime GET=cHR
     lastsevendays GET=cHR
    assignsensitivitylabel POST=CPl
    capabilities GET=gpc
    checkaccess POST=kip
    checkin POST=1at
    checkout POST=1at
    children GET=we8 POST=1at
    content GET=we8 PUT=1at
    contentstream GET=we8 PUT=1at
    copy POST=1at
    createlink POST=1at
    createuploadsession POST=BjA
    discardcheckout POST=1at
    extensions DELETE,PATCH,POST=cgd GET=29h
     {} DELETE,PATCH,POST=cgd GET=29h
    extractsensitivitylabels POST=V3T
    follow POST=cHR
    getactivitiesbyinterval(enddatetime,interval,startdatetime) GET=cHR
    invite POST=1at
    media
     previewthumbnailsqualitysets GET=ntZ
      {} GET=ntZ
       sprites GET=ntZ
        {} GET=ntZ
         content GET=ntZ
     reactions DELETE,GET,POST=9BU
    officeactivities GET=fuS PATCH=1at
    permissions GET=gpc
     {} DELETE,PATCH=1at GET=we8
      revokegrants POST=4G6
    preview POST=cHR
    retentionlabel DELETE=aWZ
    streams GET=xTA
     {} GET=xTA POST=uVV
      appendcontent POST=uVV
      content GET=xTA
    thumbnails GET=gpc
    versions GET=gpc
     {} GET=gpc
      content GET=gpc
      restoreversion POST=1at
      streams GET=gpc
       {} GET=gpc POST=uVV
        appendcontent POST=uVV
        content GET=gpc
  list
   subscriptions
    socketio GET=unH
  querycortexitemsnippetsinbatch POST=cHR
  root
   :
    {} GET=c4H
     assignsensitivitylabel POST=CPl
     children GET=gpc
     extractsensitivitylabels POST=GE0
     media
      reactions DELETE,GET,POST=9BU
     streams GET=gpc
      {} GET=gpc
       content GET=gpc
   archive POST=cgd
   delta GET=gpc
   search(q) GET=gpc
   subscriptions
    socketio GET=unH
   unarchive POST=cgd
education
 classes GET=NAH POST=CMn
  delta GET=E5O
  {} DELETE,PATCH=CMn GET=NAH
   assignmentcategories GET=Huj POST=tzB
    delta GET=Huj
    {} DELETE=tzB GET=Huj
   assignmentdefaults GET=Huj PATCH=tzB
   assignments GET=Huj POST=itB
    delta GET=Huj
    {} DELETE,PATCH=itB GET=Huj
     activate POST=tzB
     categories GET=Huj POST=tzB
      delta GET=Huj
      {} DELETE=tzB
     deactivate POST=tzB
     gradingscheme
      $ref PUT=tzB
     publish POST=itB
     resources GET=Huj POST=itB
      dependentresources GET,POST=1uV
      {} DELETE=itB GET=Huj
       dependentresources GET=2Do POST=fDc
        {} DELETE=tzB
     rubric DELETE,PATCH,PUT=tzB GET=Huj
     setupfeedbackresourcesfolder POST=fDc
     setupresourcesfolder POST=XZP
     submissions GET=Huj
      {} GET=Huj
       excuse POST=XZP
       outcomes GET=KjM POST=XZP
        {} DELETE=fDc PATCH=XZP
       reassign POST=mZG
       resources GET=Huj POST=tzB
        dependentresources GET,POST=1uV
        {} DELETE=tzB GET=Huj
         dependentresources GET=2Do POST=fDc
          {} DELETE=tzB
       return POST=XZP
       setupresourcesfolder POST=fDc
       submit POST=mZG
       submittedresources GET=Huj
        {} GET=Huj
         dependentresources GET=Huj
       unsubmit POST=mZG
   assignmentsettings GET=Huj PATCH=tzB
    defaultgradingscheme
     $ref PUT=tzB
    gradingschemes PATCH,POST=tzB
     {} DELETE,PATCH=tzB GET=2xB
   getrecentlymodifiedsubmissions GET=KjM
   group GET=9NB
   members GET=b4Y POST=tnb
    {} DELETE=CMn
     assignments
      delta GET=Huj
   modules GET=g7g POST=6Os
    {} DELETE,PATCH=6Os GET=g7g
     pin POST=6Os
     publish POST=6Os
     resources GET=g7g POST=6Os
      {} DELETE,PATCH=6Os GET=g7g
     setupresourcesfolder POST=6Os
     unpin POST=6Os
   schools GET=rOr
   teachers GET=NAH POST=CMn
    {} DELETE=CMn
 me GET=NAH PATCH=CMn
  assignments GET=Huj
  classes GET=rOr
  rubrics GET=2xB POST=tzB
   {} DELETE,PATCH=tzB GET=2xB
  schools GET=rOr
  taughtclasses GET=rOr
  user GET=oSA
 reports
  readingassignmentsubmissions GET=5AC
  readingcoachpassages GET=5AC
  reflectcheckinresponses GET=D8c
  speakerassignmentsubmissions GET=5AC
 schools GET=NAH POST=CMn
  delta GET=XmJ
  {} DELETE,PATCH=CMn GET=NAH
   administrativeunit GET=9NB
   classes GET=NAH POST=CMn
    {} DELETE=CMn
   users GET=80y POST=CMn
    {} DELETE=CMn
 users GET=80y POST=CMn
  delta GET=XmJ
  schools GET=rOr
  {} DELETE,PATCH=CMn GET=NAH
   assignments GET=Huj
   classes GET=rOr
   schools GET=rOr
   taughtclasses GET=rOr
   user GET=oSA
emailthreats
 {}
  review POST=5as
employeeexperience
 attachablelinks POST=KHw
 communities GET=WgL POST=sQD
  {} DELETE,PATCH=sQD GET=WgL
   completeuploadsession POST=KHw
   createuploadsession POST=KHw
 conversations POST=KHw
  {}
   engagementconversation
    vote POST=KHw
   messages POST=KHw
    {}
     addreaction POST=KHw
     engagementconversationmessage
      markbestreply POST=KHw
      vote POST=KHw
     engagementconversationpollmessage
      vote POST=KHw
     replies POST=KHw
 engagementasyncoperations GET=WgL
  {} GET=ZqI
 goals
  exportjobs GET=BX3 POST=dY4
   {} GET=BX3
    content GET=BX3
 learningcourseactivities
  {} GET=78G PATCH=ryh
 learningproviders GET=m1N POST=iko
  {} DELETE,PATCH=iko GET=m1N
   learningcontents GET=oP8
    {} DELETE,PATCH=pyI GET=ygZP
   learningcontents(externalid) DELETE,PATCH=pyI GET=ygZP
   learningcourseactivities GET=YgP POST=ryh
    {} DELETE,PATCH=ryh
   learningcourseactivities(externalcourseactivityid) GET=vCW
 networkquestions
  completeuploadsession POST=KHw
  createuploadsession POST=KHw
 roles GET=dg7
  {}
   members GET=dg7 POST=TP8
    {} DELETE=TP8
extendremotehelpsessionresponse GET=Zbn POST=ARu
 {} DELETE,PATCH=ARu GET=Zbn
external
 connections GET=udp POST=zfe
  {} DELETE,PATCH=zfe GET=udp
   fullrefresh
    end POST=zfe
    groups POST=6ex
     {}
      members POST=6ex
    items POST=6ex
    start POST=zfe
   groups POST=6ex
    {} DELETE,PATCH=6ex GET=QpM
     members POST=6ex
      {} DELETE=6ex
   items
    {} DELETE,PATCH,PUT=6ex GET=DRX
   operations
    {} GET=udp
   quota GET=uzK
   schema GET=udp PATCH,POST=zfe
 industrydata
  dataconnectors GET=ykR POST=TZT
   {} DELETE,PATCH=TZT GET=ykR
    azuredatalakeconnector
     getuploadsession GET=lXk
    validate POST=lXk
  inboundflows GET=pFZ POST=uw9
   {} DELETE,PATCH=uw9 GET=pFZ
    dataconnector GET=ykR PATCH=TZT
     validate POST=lXk
    year GET=vPp
  operations GET=bto
   {} GET=bto
  outbounddatalakeflows GET=q35 POST=BwW
   {} DELETE=BwW
  outboundprovisioningflowsets GET=q35 POST=BwW
   {} DELETE,PATCH=BwW GET=q35
    educationprovisioningflows GET=q35 POST=BwW
     {} DELETE,PATCH=BwW GET=q35
      reset POST=BwW
  referencedefinitions GET=HlR POST=cmN
   {} DELETE,PATCH=cmN GET=zZn
  rolegroups GET=bto
   {} GET=L5e
  runs GET=1Qs
   start POST=RYm
   {} GET=1Qs
    getstatistics GET=1Qs
  sourcesystems GET=iuT POST=r1u
   {} DELETE,PATCH=r1u GET=iuT
    sourcesystem GET=Do9
  years GET=ixt POST=HM2
   {} DELETE,PATCH=HM2 GET=ixt
financials
 companies GET=fq5
  {}
   accounts
    {} GET=fq5
   agedaccountspayable GET=fq5
   agedaccountsreceivable GET=fq5
   companyinformation
    {} GET,PATCH=fq5
   countriesregions POST=fq5
    {} DELETE,GET,PATCH=fq5
   currencies POST=fq5
    {} DELETE,GET,PATCH=fq5
   customerpaymentjournals
    {} DELETE,GET,PATCH,POST=fq5
     customerpayments
      {} DELETE,GET,PATCH,POST=fq5
   customers POST=fq5
    {} DELETE,GET,PATCH=fq5
   dimensions
    {} GET=fq5
     dimensionvalues
      {} GET=fq5
   employees POST=fq5
    {} DELETE,GET,PATCH=fq5
   generalledgerentries
    {} GET=fq5
   itemcategories POST=fq5
    {} DELETE,GET,PATCH=fq5
   items POST=fq5
    {} DELETE,GET,PATCH=fq5
   journals
    {} DELETE,GET,PATCH,POST=fq5
     journallines
      {} DELETE,GET,PATCH,POST=fq5
   paymentmethods POST=fq5
    {} DELETE,GET,PATCH=fq5
   paymentterms POST=fq5
    {} DELETE,GET,PATCH=fq5
   shipmentmethods POST=fq5
    {} DELETE,GET,PATCH=fq5
   taxareas
    {} DELETE,GET,PATCH,POST=fq5
   taxgroups POST=fq5
    {} DELETE,GET,PATCH=fq5
   unitsofmeasure POST=fq5
    {} DELETE,GET,PATCH=fq5
   vendors POST=fq5
    {} DELETE,GET,PATCH=fq5
group
 {}
  settings GET=ZAU
grouplifecyclepolicies GET=p9q POST=6Jj
 renewgroup POST=p9A
 {} DELETE,PATCH=6Jj GET=p9q
  addgroup POST=6Jj
  removegroup POST=6Jj
groups GET=gg1 POST=O4N
 delta GET=hnN
 onpremisessyncbehavior GET,PATCH=CP7
 {} DELETE=0Ba GET=xwD PATCH=BKl
  acceptedsenders DELETE,POST=ezz GET=kTQ
  addfavorite POST=ezz
  approleassignments GET=x0V POST=7dV
   {} DELETE=7dV
  assignlicense POST=FvI
  calendar
   calendarpermissions
    {} DELETE=0bH
   calendarview GET=3UM
    delta GET=3UM
   events GET=kTQ POST=ezz
    delta GET=9QR
    {} DELETE,PATCH=B89 GET=1Wh
     attachments GET=0bO POST=0bH
     cancel POST=0bH
     forward POST=0bO
     instances GET=lWK
  calendarview GET=JjJ
   delta GET=3UM
  checkmembergroups POST=TAw
  checkmemberobjects POST=xN9
  cloudlicensing
   assignments GET=GJL POST=Gxq
    reprocessassignments POST=xeC
    {} DELETE,PATCH=P5W GET=Xfx
     allotment GET=Xfx
      $ref PUT=P5W
     assignedto
      $ref PUT=P5W
   usagerights GET=Xfx
    {} GET=Xfx
     assignments GET=Xfx
  conversations GET=N5A POST=NQe
   {} DELETE=Hme GET=aYW
    threads GET=N5A POST=NQe
     {} DELETE,PATCH=Hme GET=aYW
      posts GET=N5A
       {} GET=N5A
        attachments GET=6zr
        forward POST=Hme
        reply POST=Hme
      reply POST=NQe
  deletepasswordsinglesignoncredentials POST=IS3
  drive GET=gpc
   items
    {} DELETE,PATCH=1at GET=ntC
     :
      {}
       content PUT=1at
       contentstream PUT=1at
     assignsensitivitylabel POST=CPl
     checkin POST=1at
     checkout POST=1at
     children GET=we8 POST=1at
     content GET=we8 PUT=1at
     contentstream GET=we8 PUT=1at
     copy POST=1at
     createlink POST=1at
     createuploadsession POST=BjA
     discardcheckout POST=1at
     extractsensitivitylabels POST=V3T
     follow POST=cHR
     invite POST=1at
     media
      reactions DELETE,GET,POST=9BU
     permissions GET=gpc
      {} DELETE,PATCH=1at GET=we8
       revokegrants POST=4G6
     preview POST=cHR
     retentionlabel DELETE=aWZ
     streams GET=gpc
      {} GET=gpc POST=uVV
       appendcontent POST=uVV
       content GET=gpc
     thumbnails GET=gpc
     versions GET=gpc
      {} GET=gpc
       content GET=gpc
       restoreversion POST=1at
       streams GET=gpc
        {} GET=gpc POST=uVV
         appendcontent POST=uVV
         content GET=gpc
   root GET=lyc
    :
     {} GET=c4H
      assignsensitivitylabel POST=CPl
      extractsensitivitylabels POST=GE0
      media
       reactions DELETE,GET,POST=9BU
      streams GET=gpc
       {} GET=gpc
        content GET=gpc
    delta GET=gpc
    search(q) GET=gpc
    subscriptions
     socketio GET=unH
    weburl GET=lyc
  drives GET=gpc
  endpoints GET=Kip
   {} GET=Kip
  events GET=kTQ POST=ezz
   delta GET=9QR
   {} DELETE,PATCH=B89 GET=1Wh
    attachments GET=0bO POST=0bH
    cancel POST=0bH
    forward POST=0bO
    instances GET=lWK
  getmembergroups POST=sti
  getmemberobjects POST=xN9
  getpasswordsinglesignoncredentials POST=IS3
  grouplifecyclepolicies GET=IVF
  memberof GET=fvh
  members GET=R2e
   {} DELETE=5pA
  onenote
   notebooks GET=5DW POST=MWu
    getnotebookfromweburl POST=bMe
    {} GET=FrM
     copynotebook POST=MWu
     sectiongroups GET=5DW POST=MWu
     sections GET=5DW POST=MWu
   operations
    {} GET=FrM
   pages GET=cFO POST=MWu
    {} DELETE=Rlt GET=UNT
     content PATCH=Rlt
     copytosection POST=MWu
   resources
    {}
     content GET=H21
   sectiongroups GET=FrM
    {} GET=FrM
     sectiongroups GET=5DW POST=MWu
     sections GET=5DW POST=MWu
   sections GET=FrM
    {} GET=FrM
     copytonotebook POST=MWu
     copytosectiongroup POST=MWu
     pages GET=cFO POST=MWu
  onpremisessyncbehavior GET,PATCH=CP7
  organizationalunitparent GET=uMy
  owners GET=7pk POST=p9A
   {} DELETE=p9A
  permissiongrants GET=hnw
  photo DELETE,PATCH,PUT=n07 GET=vzF
  photos GET=vzF
   {} GET=vzF
  planner
   plans GET=LDh
    delta GET=rRB
  rejectedsenders DELETE,POST=ezz GET=kTQ
  removefavorite POST=ezz
  renew POST=p9A
  resetunseencount POST=ezz
  settings GET=8nr POST=TZa
   {} DELETE,PATCH=Wu0 GET=8nr POST=H72
  sites
   root GET=xQQ
  subscribebymail POST=ezz
  team GET=uMy PUT=p9A
   channels GET=uMy
    {} GET=uMy
  threads GET=N5A POST=NQe
   {} DELETE,PATCH=Hme GET=aYW
    posts GET=N5A
     {} GET=N5A
      attachments GET=6zr
      forward POST=Hme
      reply POST=Hme
    reply POST=NQe
  transitivememberof GET=KTJ
  transitivemembers GET=R2e
  unsubscribebymail POST=0Ba
  validateproperties POST=Kip
groupsettings GET=Hao POST=TZa
 {} DELETE,PATCH=Wu0 GET=Hao
groupsettingtemplates GET=uFO
 {} GET=uFO
identity
 apiconnectors GET,POST=O5B
  {} DELETE,GET,PATCH=O5B
   uploadclientcertificate POST=O5B
 authenticationeventlisteners GET=LqB POST=EIF
  {} DELETE,PATCH=EIF GET=LqB
   conditions
    applications
     includeapplications GET=LqB POST=EIF
      {} DELETE=EIF
   onattributecollectionlistener
    handler
     onattributecollectionexternalusersselfservicesignup
      attributes GET=d1d
       $ref POST=EIF
       {}
        $ref DELETE=EIF
   onattributecollectionstartlistener
    handler
     onattributecollectionstartcustomextensionhandler
      customextension GET=d1d
       $ref PUT=EIF
   onattributecollectionsubmitlistener
    handler
     onattributecollectionsubmitcustomextensionhandler
      customextension GET=d1d
       $ref PUT=EIF
   onauthenticationmethodloadstartlistener
    handler
     onauthenticationmethodloadstartexternalusersselfservicesignup
      identityproviders GET=d1d
       $ref POST=EIF
       {}
        $ref DELETE=EIF
   onemailotpsendlistener
    handler
     onotpsendcustomextensionhandler
      customextension GET=d1d
       $ref PUT=EIF
   onfraudprotectionloadstartlistener
    handler
     onfraudprotectionloadstartexternalusersauthhandler
      signup
       fraudprotectionproviderconfiguration
        fraudprotectionprovider GET=d1d
         $ref PUT=EIF
   onpagerenderstartlistener
    handler
     onpagerenderstartbrandingoverridehandler
      brandingtheme GET=d1d
       $ref PUT=EIF
     onpagerenderstartcustomextensionhandler
      customextension GET=d1d
       $ref PUT=EIF
   ontokenissuancestartlistener
    handler
     ontokenissuancestartcustomextensionhandler
      customextension
       $ref PUT=EIF
   onverifiedidclaimvalidationlistener
    handler
     onverifiedidclaimvalidationcustomextensionhandler
      customextension GET=d1d
       $ref PUT=EIF
 authenticationeventsflows GET=LqB POST=EIF
  {} DELETE,PATCH=EIF GET=LqB
   conditions
    applications
     includeapplications GET=LqB POST=EIF
      {} DELETE=EIF
   externalusersselfservicesignupeventsflow
    onattributecollection
     onattributecollectionexternalusersselfservicesignup
      attributes GET=d1d
       $ref POST=EIF
       {}
        $ref DELETE=EIF
    onattributecollectionstart
     onattributecollectionstartcustomextensionhandler
      customextension GET=d1d
       $ref PUT=EIF
    onattributecollectionsubmit
     onattributecollectionsubmitcustomextensionhandler
      customextension GET=d1d
       $ref PUT=EIF
    onauthenticationmethodloadstart
     onauthenticationmethodloadstartexternalusersselfservicesignup
      identityproviders GET=d1d
       $ref POST=EIF
       {}
        $ref DELETE=EIF
 b2cuserflows GET=yNG POST=NsJ
  {} DELETE,PATCH=NsJ GET=yNG
   apiconnectorconfiguration GET=NsJ
    {} PUT=NsJ
   identityproviders GET,POST=NsJ
    {} DELETE=NsJ
   languages GET=UpB
    {} DELETE,PUT=NsJ GET=yNG
     defaultpages GET=UpB
      {} GET=UpB
     overridespages DELETE=NsJ GET=yNG
      {} GET=yNG PUT=NsJ
   userattributeassignments GET=yNG POST=NsJ
    getorder GET=UpB
    setorder POST=NsJ
    {} DELETE,PATCH=NsJ GET=yNG
   userflowidentityproviders GET,PATCH=NsJ
    {} DELETE=NsJ
 b2xuserflows GET=yNG POST=NsJ
  {} DELETE=NsJ GET=yNG
   apiconnectorconfiguration GET=NsJ
    {} PUT=NsJ
   identityproviders GET,POST=NsJ
    {} DELETE=NsJ
   languages GET=UpB
    {} GET=UpB
     defaultpages GET=UpB
      {} GET=UpB
     overridespages DELETE=NsJ GET=yNG
      {} GET=yNG PUT=NsJ
   userattributeassignments GET=yNG POST=NsJ
    getorder GET=UpB
    setorder POST=NsJ
    {} DELETE,PATCH=NsJ GET=yNG
   userflowidentityproviders GET,PATCH=NsJ
 conditionalaccess
  authenticationcontextclassreferences GET=V0L POST=1Pw
   {} DELETE,PUT=akX GET=pxp PATCH=1Pw
  authenticationstrength
   authenticationmethodmodes GET=cur
    {} GET=cur
   combinations GET=cur
   policies
    {}
     combinationconfigurations GET=cur POST=nO3
      {} DELETE,PATCH=nO3 GET=cur
  claimproviders GET=5Fg POST=36t
   getcontrols GET=5Fg
   {} DELETE,PATCH=s8B
    validate POST=36t
  classicpolicies GET=5Fg
   {} PATCH=s8B
  evaluate POST=IXf
  namedlocations GET=nXw POST=vDH
   {} DELETE,PATCH=ApT GET=nXw
  plans GET=U9n POST=015
   {} DELETE,PATCH=oAi GET=U9n
    rules DELETE,PATCH=nXw GET=U9n POST=oAi
     {} DELETE,PATCH=oAi GET=U9n
  policies GET=nXw POST=HlZ
   {} DELETE,PATCH=ApT GET=nXw
  settings DELETE,PATCH=oAi GET=XOd
  templates GET=nXw
   {} GET=nXw
  vpnconnectivitycertificates GET=5Fg POST=36t
   {} DELETE,PATCH=s8B GET=5Fg
    downloadbase64certificate GET=5Fg
    downloadcertificate GET=5Fg
 continuousaccessevaluationpolicy GET=nXw PATCH=ApT
 customauthenticationextensions GET=TOk POST=gZQ
  validateauthenticationconfiguration POST=xTz
  {} DELETE,PATCH=gZQ GET=TOk
   validateauthenticationconfiguration POST=xTz
 events
  onsignupstart GET=2Kx POST=YsJ
   {} DELETE,PATCH,PUT=YsJ GET=2Kx
 identityproviders GET=stB POST=Qk5
  availableprovidertypes GET=ePW
  {} DELETE,PATCH=Qk5 GET=stB
 productchanges GET=nYz
  announcement GET=nYz
   {} GET=nYz
  roadmap GET=nYz
   {} GET=nYz
  {} GET=nYz
 riskprevention
  fraudprotectionproviders GET=efg POST=VbG
   {} DELETE,PATCH=VbG GET=efg
  webapplicationfirewallproviders GET=efg POST=VbG
   {} DELETE,PATCH=VbG GET=efg
    verify POST=VbG
  webapplicationfirewalls
   verify POST=o5H
  webapplicationfirewallverifications GET=o5H
   {} DELETE=VbG GET=efg
 signinidentifiers GET=b0B POST=Y7F
  {} DELETE,PATCH=Y7F GET=b0B
 spiffetrustdomains GET=477 PATCH,POST=CGi
  {} DELETE,PATCH=CGi GET=477
   agents GET=477 PATCH,POST=CGi
    {} DELETE,PATCH=CGi GET=477
     selectors GET=477
     workloads GET=477
   federationrelationships GET=477 POST=CGi
    {} DELETE=CGi GET=477
   localauthorities GET=477 PATCH,POST=CGi
    {} DELETE,PATCH=CGi GET=477
     attestationmethods GET=477 PATCH,POST=CGi
      {} DELETE,PATCH=CGi GET=477
   rootrotations GET=477 POST=CGi
    {} GET=477
   workloadauthorizationpolicies GET=477 PATCH,POST=CGi
    {} DELETE,PATCH=CGi GET=477
   workloads GET=477 PATCH,POST=CGi
    {} DELETE,PATCH=CGi GET=477
     agents GET=477 PATCH,POST=CGi
     linkedidentities GET=477 PATCH,POST=CGi
      {} DELETE,PATCH=CGi GET=477
     selectors GET=477
 userflowattributes GET=yNG POST=NsJ
  {} DELETE,PATCH=NsJ GET=yNG
 userflows GET=yNG POST=NsJ
  {} DELETE=NsJ GET=yNG
 verifiedid
  profiles DELETE,PATCH,POST=nad GET=xjj
   {} DELETE,PATCH,POST=nad GET=xjj
identitygovernance
 accessevaluationdetections GET=ORS
  {} GET=ORS PATCH=Q6G
 accessevaluationpolicies GET=ORS
  {} GET=ORS
 accessreviews
  decisions
   filterbycurrentuser(on)
    recordalldecisions POST=ZRc
  definitions GET=Knt POST=hr6
   filterbycurrentuser(on) GET=bgq
   {} DELETE,PUT=hr6 GET=Knt
    instances GET=bgq
     filterbycurrentuser(on) GET=bgq
     {} GET=Knt PUT=hr6
      acceptrecommendations POST=BrZ
      applydecisions POST=hr6
      batchrecorddecisions POST=hr6
      contactedreviewers GET=bgq
      decisions GET=bgq
       filterbycurrentuser(on) GET=bgq
       {} GET=bgq PATCH=BrZ
      resetdecisions POST=hr6
      sendreminder POST=hr6
      stages GET=bgq
       filterbycurrentuser(on) GET=bgq
       {} GET=Knt PATCH=hr6
        acceptrecommendations POST=hr6
        batchrecorddecisions POST=hr6
        decisions GET=bgq
         filterbycurrentuser(on) GET=bgq
         {} GET=bgq PATCH=BrZ
        stop POST=hr6
      stop POST=hr6
  historydefinitions GET,POST=hr6
   {} GET=hr6
    instances GET=hr6
     {}
      generatedownloaduri POST=hr6
  policy GET=bpm PATCH=JT9
  unified
   definitions GET=Knt POST=hr6
    filterbycurrentuser(on) GET=bgq
    {} DELETE,PUT=hr6 GET=Knt
     instances GET=bgq
      filterbycurrentuser(on) GET=bgq
      {} GET=Knt PUT=hr6
       applydecisions POST=hr6
       batchrecorddecisions POST=hr6
       contactedreviewers GET=bgq
       decisions GET=bgq
        filterbycurrentuser(on) GET=bgq
        {} GET=bgq PATCH=BrZ
       resetdecisions POST=hr6
       sendreminder POST=hr6
       stages GET=bgq
        filterbycurrentuser(on) GET=bgq
        {} GET=Knt PATCH=hr6
         acceptrecommendations POST=hr6
         batchrecorddecisions POST=hr6
         decisions GET=bgq
          filterbycurrentuser(on) GET=bgq
          {} GET=bgq PATCH=BrZ
         stop POST=hr6
       stop POST=hr6
 appconsent
  appconsentrequests GET=2Ws
   filterbycurrentuser(on) GET=2Ws
   {} GET=2Ws
    userconsentrequests GET=2Ws
     filterbycurrentuser(on) GET=2Ws
     {} GET=2Ws
 catalogs
  {}
   accessevaluationpolicies POST=Q6G
    {} DELETE,PATCH=Q6G
 entitlementmanagement
  accessorchestratorrequests GET=Tvf POST=Q6G
   {} DELETE=Q6G GET=Tvf
  accesspackageassignmentapprovals
   filterbycurrentuser(on) GET=WE8
   {} GET=v9S
    stages GET=v9S
     {} GET=NX2 PATCH=WE8
    steps GET=v9S
     {} GET=NX2 PATCH=WE8
  accesspackageassignmentpolicies GET=Tvf POST=Q6G
   {} DELETE,PUT=Q6G GET=Tvf
  accesspackageassignmentrequests GET=5IV POST=apG
   filterbycurrentuser(on) GET=Cpr
   {} DELETE=Q6G GET=Tvf
    cancel POST=uhQ
    reprocess POST=Q6G
    resume POST=Q6G
  accesspackageassignmentresourceroles GET=ORS
   {} GET=ORS
  accesspackageassignments GET=ORS
   additionalaccess(accesspackageid,incompatibleaccesspackageid) GET=v9S
   filterbycurrentuser(on) GET=Cpr
   {}
    reprocess POST=Q6G
  accesspackagecatalogs GET=Tvf POST=Q6G
   {} DELETE,PATCH=Q6G GET=Tvf
    accesspackagecustomworkflowextensions GET=nQt POST=Js3
     {} GET=ORS
    accesspackageresourceroles GET=ORS
    accesspackageresources GET=ORS
     {}
      refresh POST=Q6G
    customaccesspackageworkflowextensions GET=ORS POST=WE8
     {} DELETE,PUT=Q6G GET=Tvf
  accesspackageresourceenvironments GET=ORS
   {} GET=ORS
  accesspackageresourcerequests GET=Tvf POST=Q6G
  accesspackages GET=Tvf POST=Q6G
   filterbycurrentuser(on) GET=Cpr
   {} DELETE,PATCH=Q6G GET=Tvf
    accesspackageresourcerolescopes POST=Q6G
    accesspackagesincompatiblewith GET=ORS
    getapplicablepolicyrequirements POST=Cpr
    incompatibleaccesspackages GET=Tvf POST=Q6G
     {} DELETE=Q6G
    incompatiblegroups GET=Tvf POST=Q6G
     {} DELETE=Q6G
    movetocatalog POST=Q6G
  accesspackagesuggestions
   filterbycurrentuser(on) GET=D9J
  assignmentpolicies GET=Tvf POST=Q6G
   {} DELETE,PUT=Q6G GET=Tvf
  assignmentrequests GET=5IV POST=apG
   filterbycurrentuser(on) GET=Cpr
   {} DELETE=Q6G GET=Tvf
    cancel POST=uhQ
    reprocess POST=Q6G
  assignments GET=ORS
   additionalaccess(accesspackageid,incompatibleaccesspackageid) GET=v9S
   filterbycurrentuser(on) GET=Cpr
   {} GET=ORS
    reprocess POST=Q6G
  availableaccesspackages
   {}
    resourcerolescopes GET=D9J
  catalogs GET=Tvf POST=Q6G
   {} DELETE,PATCH=Q6G GET=Tvf
  connectedorganizations GET=Tvf POST=Q6G
   {} DELETE,PATCH=Q6G GET=Tvf
    externalsponsors GET=Tvf POST=Q6G
     {} DELETE=Q6G
    internalsponsors GET=Tvf POST=Q6G
     {} DELETE=Q6G
  externaloriginresourceconnectors GET=ORS POST=Q6G
   {} DELETE,PATCH=Q6G GET=Tvf
  settings GET=Tvf PATCH=Q6G
 lifecycleworkflows
  customtaskextensions GET=uHR POST=avd
   {} DELETE,PATCH=avd GET=uHR
  deleteditems
   workflows GET=Ww7
    {} DELETE=Ceq GET=Ww7
     restore POST=Ceq
  insights
   toptasksprocessedsummary(enddatetime,startdatetime) GET=eWx
   topworkflowsprocessedsummary(enddatetime,startdatetime) GET=eWx
   workflowsprocessedbycategory(enddatetime,startdatetime) GET=eWx
   workflowsprocessedsummary(enddatetime,startdatetime) GET=eWx
  lifecyclepolicies DELETE,PATCH,POST=o2R GET=Kjx
   {} DELETE,PATCH,POST=o2R GET=Kjx
    compliancerules DELETE,PATCH,POST=o2R GET=Kjx
  settings GET=0HC PATCH=pz5
  taskdefinitions GET=0HC
   {} GET=0HC
  workflows GET=FAn POST=Ceq
   {} DELETE,PATCH=Ceq GET=FAn
    activate POST=22G
    activateandwait POST=22G
    createnewversion POST=Ceq
    executionscope GET=Ww7
    previewscope GET=Ww7
    previewtaskfailures GET=Ww7
    previewworkflow POST=Ceq
    runs GET=eWx
     summary(enddatetime,startdatetime) GET=eWx
     {} GET=eWx
      subjectprocessingresults GET=eWx
       {} GET=eWx
        taskprocessingresults GET=eWx
      taskprocessingresults GET=eWx
      userprocessingresults GET=eWx
       {} GET=eWx
        taskprocessingresults GET=eWx
    subjectprocessingresults GET=eWx
     {}
      taskprocessingresults GET=eWx
    taskreports GET=eWx
     summary(enddatetime,startdatetime) GET=eWx
     {}
      taskprocessingresults GET=eWx
    tasks GET=Ww7
     {} GET=Uei PATCH=Ceq
      taskprocessingresults GET=eWx
       {}
        resume POST=pz5
    userprocessingresults GET=eWx
     summary(enddatetime,startdatetime) GET=eWx
     {}
      taskprocessingresults GET=eWx
    versions GET=Ww7
     {} GET=Ww7
      tasks GET=Ww7
       {} GET=Ww7
  workflowtemplates GET=0HC
   {} GET=0HC
 privilegedaccess
  group
   assignmentscheduleinstances GET=9b7
    filterbycurrentuser(on) GET=9b7
    {} GET=9b7
   assignmentschedulerequests GET=c4J POST=sbY
    filterbycurrentuser(on) GET=9b7
    {} GET=9b7
     cancel POST=rQP
   assignmentschedules GET=9b7
    filterbycurrentuser(on) GET=9b7
    {} GET=9b7
   eligibilityscheduleinstances GET=EHb
    filterbycurrentuser(on) GET=EHb
    {} GET=EHb
   eligibilityschedulerequests GET=rrS POST=9pv
    filterbycurrentuser(on) GET=EHb
    {} GET=EHb
     cancel POST=KQM
   eligibilityschedules GET=EHb
    filterbycurrentuser(on) GET=EHb
    {} GET=EHb
   resources GET=sTF
    {} GET=sTF
 rolemanagementalerts
  alertconfigurations GET=jBS
   {} GET=p2e PATCH=EHd
  alertdefinitions GET=jBS
   {} GET=jBS
  alerts GET=jBS
   refresh POST=EHd
   {} GET=p2e PATCH=EHd
    alertincidents GET=jBS
     {} GET=jBS
      remediate POST=EHd
  operations
   {} GET=jBS
 termsofuse
  agreements GET=88B POST=dT1
   {} DELETE,PATCH=dT1 GET=88B
    acceptances GET=8uk
identityprotection
 agentriskdetections GET=iJD
  submit POST=CCC
  {} GET=iJD
 riskdetections GET=iJD
  {} GET=iJD
 riskyagents GET=y8Q
  confirmcompromised POST=wiI
  confirmsafe POST=wiI
  dismiss POST=wiI
  {} GET=y8Q
 riskyserviceprincipals GET=GIX
  confirmcompromised POST=KBE
  dismiss POST=KBE
  {} GET=GIX
   history GET=GIX
 riskyusers GET=m9l
  confirmcompromised POST=5Ng
  confirmsafe POST=5Ng
  dismiss POST=5Ng
  {} GET=m9l
   history GET=FE7
    {} GET=FE7
     history GET=m9l
 serviceprincipalriskdetections GET=iJD
  {} GET=iJD
identityproviders GET=stB POST=Qk5
 availableprovidertypes GET=ePW
 {} DELETE,PATCH=Qk5 GET=stB
informationprotection
 bitlocker
  recoverykeys GET=dQd
   {} GET=dQd
 policy
  labels GET=cKc
   evaluateremoval POST=cKc
   extractlabel POST=cKc
   {} GET=cKc
    evaluateclassificationresults POST=cKc
 sensitivitylabels
  evaluate POST=DOT
 threatassessmentrequests GET=zPS POST=riI
  {} GET=zPS
invitations POST=Q3K
managedtenant
 auditevents GET=pQ6
me GET=ajB
 activities GET=xuv
  recent GET=xuv
  {} DELETE,PUT=xuv
   historyitems
    {} DELETE,PUT=xuv
 adhoccalls
  {}
   recordings GET=HgV
    {} GET=HgV
     content GET=HgV
   transcripts GET=EX9
    {} GET=EX9
     content GET=EX9
     metadatacontent GET=EX9
 agentsigninsessions GET=heu
  {} GET=heu
   revoke POST=71g
 agreementacceptances GET=8uk
 analytics
  activitystatistics GET=Mos
  settings GET=heu
 approleassignedresources GET=nRh
 authentication
  emailmethods GET=D4TZ POST=OiK
   {} DELETE,PATCH=OiK GET=D4TZ
  fido2methods GET=kCk POST=th6
   creationoptions GET=UeM
   {} DELETE,PATCH=th6 GET=kCk
  hardwareoathmethods GET=C3B POST=LNX
   assignandactivate POST=hTk
   assignandactivatebyserialnumber POST=hTk
   deactivate POST=hTk
   {} DELETE=s1L GET=7x8
    activate POST=hTk
  methods GET=MT2
   {} GET=MT2
    isupdatesupported GET=O5V
  microsoftauthenticatormethods GET=edU
   {} DELETE=yGo GET=TiF
  passwordlessmicrosoftauthenticatormethods GET=edU
   {} DELETE=yGo GET=TiF
  passwordmethods GET=PLy
   {} GET=PLy
    isupdatesupported GET=3c6
  phonemethods GET=ACh POST=POg
   {} DELETE,PATCH=POg GET=ACh
    disablesmssignin POST=s1i
    enablesmssignin POST=s1i
  platformcredentialmethods GET=FFr
   {} DELETE=c6r GET=bhK
  qrcodepinmethod DELETE,PATCH,PUT=3Ip GET=WKR
   pin DELETE,PATCH=3Ip GET=WKR
    updatepin PATCH=kgy
   standardqrcode DELETE,PATCH=3Ip GET=WKR
   temporaryqrcode DELETE,PATCH=3Ip GET=WKR
  requirements GET=lEM PATCH=C0z
  softwareoathmethods GET=G57
   {} DELETE=v1g GET=CVd
  temporaryaccesspassmethods GET=VTT POST=L8X
   {} DELETE=Kntb GET=4WX
  windowshelloforbusinessmethods GET=wEJ
   {} DELETE=quc GET=EWG
 calendar
  calendarview GET=rnD
  events GET=pHa POST=0bH
   delta GET=9QR
   {} DELETE,PATCH=0bH GET=lWK
    accept POST=0bH
    attachments GET=0bO POST=0bH
    cancel POST=0bH
    decline POST=0bH
    dismissreminder POST=0bH
    forward POST=0bO
    instances GET=lWK
    permanentdelete POST=0bH
    snoozereminder POST=0bH
    tentativelyaccept POST=0bH
  getschedule POST=VZs
  permanentdelete POST=WgS
 calendargroups GET=pHa POST=0bH
  {} DELETE,PATCH=0bH GET=lWK
   calendars GET=6y3 POST=0bH
    {} DELETE=0bH
     calendarview GET=rnD
     events GET=rnD
      delta GET=9QR
      {} DELETE,PATCH=0bH GET=lWK
       accept POST=0bH
       attachments GET=0bO POST=0bH
       cancel POST=0bH
       decline POST=0bH
       dismissreminder POST=0bH
       forward POST=0bO
       instances GET=lWK
       permanentdelete POST=0bH
       snoozereminder POST=0bH
       tentativelyaccept POST=0bH
 calendars GET=6y3 POST=0bH
  delta GET=9QR
  {} DELETE=0bH
   calendarview GET=rnD
    delta GET=9QR
   events GET=pHa POST=0bH
    delta GET=9QR
    {} DELETE,PATCH=0bH GET=lWK
     accept POST=0bH
     attachments GET=0bO POST=0bH
     cancel POST=0bH
     decline POST=0bH
     dismissreminder POST=0bH
     forward POST=0bO
     instances GET=lWK
     permanentdelete POST=0bH
     snoozereminder POST=0bH
     tentativelyaccept POST=0bH
 calendarview
  delta GET=9QR
 changepassword POST=F8e
 chats GET=NVX
  {} GET=oBA
   messages GET=tw0
    {} GET=Tkd
 checkmembergroups POST=JOO
 checkmemberobjects POST=Szl
 cloudclipboard
  items GET=3WK
   {} GET=3WK
 cloudlicensing
  assignmenterrors GET=mdl
   {} GET=mdl
  assignments GET=mdl POST=Jhr
   reprocessassignments POST=Jhr
   {} DELETE,PATCH=Jhr GET=ofq
    allotment GET=mdl
     $ref PUT=Jhr
    assignedto
     $ref PUT=Jhr
  usagerights GET=mdl
   {} GET=mdl
    assignments GET=mdl
  waitingmembers GET=mdl
   {} GET=mdl
    allotment GET=mdl
 cloudpcs GET=TtB
  {} GET=sET
   getcloudpclaunchinfo GET=TtB
   getfrontlinecloudpcaccessstate GET=xre
   reboot POST=hdE
   rename POST=hdE
   reprovision POST=hdE
   retrievecloudpclaunchdetail GET=TtB
   start POST=87b
   stop POST=87b
   troubleshoot POST=hdE
 communications
  callsettings
   delegates GET=h1e POST=ehR
    {} DELETE,PATCH=ehR GET=h1e
   delegators GET=h1e
    {} GET=h1e
  meetingtemplates GET=4dD
 contactfolders GET=bkR POST=604
  delta GET=v2S
  {} DELETE,PATCH=604 GET=bkR
   childfolders GET=bkR POST=604
    {}
     ...
      contacts GET=v2S
       {} DELETE,PATCH=604 GET=bkR
     permanentdelete POST=604
   contacts GET=bkR POST=604
    delta GET=v2S
    {} DELETE,PATCH=604 GET=bkR
     permanentdelete POST=604
     photo GET=4sL PATCH,PUT=W8H
   permanentdelete POST=604
 contacts GET=bkR POST=604
  onpremisessyncbehavior GET,PATCH=vJq
  {} DELETE,PATCH=604 GET=bkR
   onpremisessyncbehavior GET,PATCH=vJq
   permanentdelete POST=604
   photo GET=4sL PATCH,PUT=W8H
 createdobjects GET=EV1
 datasecurityandgovernance
  contentuploadsession POST=cK8
  processcontent POST=bpO
  protectionscopes
   compute POST=zXI
 deleteddatetime GET=FWA
 devices GET=8OI
  {}
   commands POST=xsi
    {} GET=xsi
     responsepayload GET=xsi
 directreports GET=cI8
 distributionlists GET=bkR POST=604
  {} DELETE,PATCH=604 GET=bkR
   addmembers POST=604
   deletemembers POST=604
 drive GET=PXn
  following GET=Omu
   {} DELETE=Zu7
  items
   {} DELETE,PATCH=Jz8 GET=RMy
    :
     {}
      content PUT=1at
      contentstream PUT=1at
      createuploadsession POST=BjA
    assignsensitivitylabel POST=CPl
    capabilities GET=7cC
    checkin POST=1at
    checkout POST=1at
    children GET=QYx POST=1at
    content GET=QYx PUT=1at
    contentstream GET=QYx PUT=1at
    copy POST=1at
    createlink POST=1at
    createuploadsession POST=BjA
    discardcheckout POST=1at
    extensions DELETE,PATCH=bX9 GET=oJf POST=4G6
     {} DELETE,PATCH=bX9 GET=oJf POST=4G6
    extractsensitivitylabels POST=V3T
    follow POST=cHR
    invite POST=1at
    media
     reactions DELETE,GET,POST=9BU
    officeactivities GET=WYV PATCH=JEA
    permissions GET=GsM
     {} DELETE,PATCH=Jz8 GET=O4W
      revokegrants POST=4G6
    preview POST=cHR
    restore POST=WSC
    retentionlabel DELETE=aWZ
    streams GET=GsM
     {} GET=GsM POST=uVV
      appendcontent POST=uVV
      content GET=GsM
    thumbnails GET=GsM
     {}
      {} GET=GsM
       content GET=GsM
    unfollow POST=cHR
    versions GET=GsM
     current GET=GsM
     streams GET=eeF
      {} GET=eeF
       content GET=eeF
     {} GET=GsM
      content GET=GsM
      restoreversion POST=1at
      streams GET=mvL
       {} GET=mvL POST=uVV
        appendcontent POST=uVV
        content GET=mvL
    workbook
     application GET=6WX
      calculate POST=6WX
     closesession POST=6WX
     comments GET,POST=6WX
      {} GET=6WX
       replies GET,POST=6WX
        {} GET=6WX
     createsession POST=6WX
     names GET=Gmr
      add POST=A3g
      {} DELETE=8k6 GET,PATCH=Gmr
       range GET,PATCH=Gmr
        boundingrect GET=Gmr
        cell GET=Gmr
        clear POST=Gmr
        column GET=Gmr
        delete POST=Gmr
        entirecolumn GET=Gmr
        entirerow GET=Gmr
        format GET,PATCH=Gmr
         autofitcolumns POST=Gmr
         autofitrows POST=Gmr
         borders GET,POST=Gmr
          itemat POST=Gmr
          {} GET,PATCH=6WX
         borders(sideindex) GET,PATCH=Gmr
         fill GET,PATCH=Gmr
          clear POST=Gmr
         font GET,PATCH=Gmr
         protection GET,PATCH=Gmr
        insert POST=Gmr
        intersection GET=Gmr
        lastcell GET=Gmr
        lastcolumn GET=Gmr
        lastrow GET=Gmr
        merge POST=Gmr
        offsetrange GET=Gmr
        row POST=Gmr
        sort
         apply POST=Gmr
        unmerge POST=Gmr
        usedrange GET=Gmr
     operations
      {} GET=6WX
     refreshsession POST=6WX
     tablerowoperationresult(key) GET=6WX
     tables GET=qJM
      add POST=Gmr
      {} DELETE,GET,PATCH=Gmr
       add POST=6WX
       clearfilters POST=Gmr
       columns GET,POST=Gmr
        add POST=Gmr
        itemat POST=Gmr
        {} DELETE,GET,PATCH=Gmr
         databodyrange GET=Gmr
         filter
          apply POST=Gmr
          clear POST=Gmr
         headerrowrange GET=Gmr
         range GET,PATCH=Gmr
          boundingrect GET=Gmr
          cell GET=Gmr
          clear POST=Gmr
          column GET=Gmr
          delete POST=Gmr
          entirecolumn GET=Gmr
          entirerow GET=Gmr
          format GET,PATCH=Gmr
           autofitcolumns POST=Gmr
           autofitrows POST=Gmr
           borders GET,POST=Gmr
            itemat POST=Gmr
            {} GET,PATCH=6WX
           borders(sideindex) GET,PATCH=Gmr
           fill GET,PATCH=Gmr
            clear POST=Gmr
           font GET,PATCH=Gmr
           protection GET,PATCH=Gmr
          insert POST=Gmr
          intersection GET=Gmr
          lastcell GET=Gmr
          lastcolumn GET=Gmr
          lastrow GET=Gmr
          merge POST=Gmr
          offsetrange GET=Gmr
          row POST=Gmr
          sort
           apply POST=Gmr
          unmerge POST=Gmr
          usedrange GET=Gmr
         totalrowrange GET=Gmr
       converttorange POST=Gmr
       databodyrange GET=Gmr
       headerrowrange GET=Gmr
       range GET=Gmr
       reapplyfilters POST=Gmr
       rows GET=Gmr POST=6WX
        add POST=Gmr
        itemat POST=Gmr
        itemat(index)
         range GET=6WX
        {} DELETE,GET,PATCH=Gmr
         range GET=Gmr
       sort GET=Gmr
        apply POST=Gmr
        clear POST=Gmr
        fields
         icon GET,PATCH=Gmr
        reapply POST=Gmr
       totalrowrange GET=Gmr
     worksheets GET=Gmr POST=6WX
      add POST=Gmr
      {} DELETE,GET,PATCH=Gmr
       cell(column,row) GET=Gmr
       charts GET,POST=Gmr
        add POST=Gmr
        itemat POST=Gmr
        {} DELETE,GET,PATCH=Gmr
         axes
          categoryaxis GET,PATCH=Gmr
           format
            font GET,PATCH=Gmr
            line GET,PATCH=Gmr
             clear POST=Gmr
           title GET,PATCH=Gmr
          seriesaxis GET,PATCH=Gmr
           format
            font GET,PATCH=Gmr
            line GET,PATCH=Gmr
             clear POST=Gmr
           majorgridlines GET,PATCH=Gmr
            format
             line GET,PATCH=Gmr
              clear POST=Gmr
           title GET,PATCH=Gmr
          valueaxis GET,PATCH=Gmr
           format
            font GET,PATCH=Gmr
           majorgridlines GET,PATCH=Gmr
           minorgridlines GET,PATCH=Gmr
           title GET,PATCH=Gmr
         datalabels GET,PATCH=Gmr
         format
          fill
           clear POST=Gmr
           setsolidcolor POST=Gmr
         image GET=6WX
         image(fittingmode,height,width) GET=Gmr
         image(height,width) GET=6WX
         image(width) GET=6WX
         legend GET,PATCH=Gmr
          format
           fill
            clear POST=Gmr
            setsolidcolor POST=Gmr
         series GET,POST=Gmr
          itemat POST=Gmr
          {} GET,PATCH=Gmr
           points GET,POST=Gmr
            itemat POST=Gmr
            {} GET=Gmr
         setdata POST=Gmr
         setposition POST=Gmr
         title GET,PATCH=Gmr
          format
           fill
            clear POST=Gmr
            setsolidcolor POST=Gmr
       names GET=wx4
        add POST=A3g
        {} DELETE=JiD
       pivottables GET=Gmr
        refreshall POST=Gmr
        {} GET=Gmr
         refresh POST=Gmr
       protection GET=Gmr
        protect POST=Gmr
        unprotect POST=Gmr
       range GET=Gmr
        columnsafter(count) GET=Gmr
        columnsbefore(count) GET=6WX
        resizedrange(deltacolumns,deltarows) POST=Gmr
        rowsabove(count) GET=Gmr
        rowsbelow(count) GET=Gmr
       range(address) GET,PATCH=Gmr
        boundingrect GET=Gmr
        cell GET=Gmr
        clear POST=Gmr
        column GET=Gmr
        delete POST=Gmr
        entirecolumn GET=Gmr
        entirerow GET=Gmr
        format GET,PATCH=Gmr
         autofitcolumns POST=Gmr
         autofitrows POST=Gmr
         borders GET,POST=Gmr
          itemat POST=Gmr
          {} GET,PATCH=6WX
         fill GET,PATCH=Gmr
          clear POST=Gmr
         font GET,PATCH=Gmr
         protection GET,PATCH=Gmr
        insert POST=Gmr
        intersection GET=Gmr
        lastcell GET=Gmr
        lastcolumn GET=Gmr
        lastrow GET=Gmr
        merge POST=Gmr
        offsetrange GET=Gmr
        row POST=Gmr
        sort
         apply POST=Gmr
        unmerge POST=Gmr
        usedrange GET=Gmr
        visibleview GET=Gmr
         range GET=Gmr
         rows GET=Gmr
       tables GET=Gmr
        add POST=Gmr
        {} DELETE,GET,PATCH=Gmr
         clearfilters POST=Gmr
         columns GET,POST=Gmr
          add POST=Gmr
          itemat POST=Gmr
          {} DELETE,GET,PATCH=Gmr
           databodyrange GET=Gmr
           filter
            apply POST=Gmr
            clear POST=Gmr
           headerrowrange GET=Gmr
           range GET=Gmr
           totalrowrange GET=Gmr
         converttorange POST=Gmr
         databodyrange GET=Gmr
         headerrowrange GET=Gmr
         range GET=Gmr
         reapplyfilters POST=Gmr
         rows GET=Gmr POST=6WX
          add POST=Gmr
          itemat POST=Gmr
          itemat(index)
           range GET=6WX
          {} DELETE,GET,PATCH=Gmr
           range GET=Gmr
         sort GET=Gmr
          apply POST=Gmr
          clear POST=Gmr
          fields
           icon GET,PATCH=Gmr
          reapply POST=Gmr
         totalrowrange GET=Gmr
       usedrange GET=6WX
  recent GET=GsM
  root GET=AFP
   :
    {} GET=VTc PUT=BjA
     assignsensitivitylabel POST=CPl
     content GET=GsM PUT=1at
     contentstream GET=GsM PUT=1at
     createuploadsession POST=BjA
     extractsensitivitylabels POST=GE0
     media
      reactions DELETE,GET,POST=9BU
     permissions GET=GsM
     streams GET=GsM
      {} GET=GsM
       content GET=GsM
     workbook
      application GET=6WX
       calculate POST=6WX
      closesession POST=6WX
      comments GET,POST=6WX
       {} GET=6WX
        replies GET,POST=6WX
         {} GET=6WX
      createsession POST=6WX
      names GET=Gmr
       add POST=A3g
       {} DELETE=8k6 GET,PATCH=Gmr
        range GET,PATCH=Gmr
         boundingrect GET=Gmr
         cell GET=Gmr
         clear POST=Gmr
         column GET=Gmr
         delete POST=Gmr
         entirecolumn GET=Gmr
         entirerow GET=Gmr
         format GET,PATCH=Gmr
          autofitcolumns POST=Gmr
          autofitrows POST=Gmr
          borders GET,POST=Gmr
           itemat POST=Gmr
           {} GET,PATCH=6WX
          borders(sideindex) GET,PATCH=Gmr
          fill GET,PATCH=Gmr
           clear POST=Gmr
          font GET,PATCH=Gmr
          protection GET,PATCH=Gmr
         insert POST=Gmr
         intersection GET=Gmr
         lastcell GET=Gmr
         lastcolumn GET=Gmr
         lastrow GET=Gmr
         merge POST=Gmr
         offsetrange GET=Gmr
         row POST=Gmr
         sort
          apply POST=Gmr
         unmerge POST=Gmr
         usedrange GET=Gmr
      refreshsession POST=6WX
      tablerowoperationresult(key) GET=6WX
      tables GET=qJM
       add POST=Gmr
       {} DELETE,GET,PATCH=Gmr
        add POST=6WX
        clearfilters POST=Gmr
        columns GET,POST=Gmr
         add POST=Gmr
         itemat POST=Gmr
         {} DELETE,GET,PATCH=Gmr
          databodyrange GET=Gmr
          filter
           apply POST=Gmr
           clear POST=Gmr
          headerrowrange GET=Gmr
          range GET,PATCH=Gmr
           boundingrect GET=Gmr
           cell GET=Gmr
           clear POST=Gmr
           column GET=Gmr
           delete POST=Gmr
           entirecolumn GET=Gmr
           entirerow GET=Gmr
           format GET,PATCH=Gmr
            autofitcolumns POST=Gmr
            autofitrows POST=Gmr
            borders GET,POST=Gmr
             itemat POST=Gmr
             {} GET,PATCH=6WX
            borders(sideindex) GET,PATCH=Gmr
            fill GET,PATCH=Gmr
             clear POST=Gmr
            font GET,PATCH=Gmr
            protection GET,PATCH=Gmr
           insert POST=Gmr
           intersection GET=Gmr
           lastcell GET=Gmr
           lastcolumn GET=Gmr
           lastrow GET=Gmr
           merge POST=Gmr
           offsetrange GET=Gmr
           row POST=Gmr
           sort
            apply POST=Gmr
           unmerge POST=Gmr
           usedrange GET=Gmr
          totalrowrange GET=Gmr
        converttorange POST=Gmr
        databodyrange GET=Gmr
        headerrowrange GET=Gmr
        range GET=Gmr
        reapplyfilters POST=Gmr
        rows GET=Gmr POST=6WX
         add POST=Gmr
         itemat POST=Gmr
         itemat(index)
          range GET=6WX
         {} DELETE,GET,PATCH=Gmr
          range GET=Gmr
        sort GET=Gmr
         apply POST=Gmr
         clear POST=Gmr
         fields
          icon GET,PATCH=Gmr
         reapply POST=Gmr
        totalrowrange GET=Gmr
      worksheets GET=Gmr POST=6WX
       add POST=Gmr
       {} DELETE,GET,PATCH=Gmr
        cell(column,row) GET=Gmr
        charts GET,POST=Gmr
         add POST=Gmr
         itemat POST=Gmr
         {} DELETE,GET,PATCH=Gmr
          axes
           categoryaxis GET,PATCH=Gmr
            format
             font GET,PATCH=Gmr
             line GET,PATCH=Gmr
              clear POST=Gmr
            title GET,PATCH=Gmr
           seriesaxis GET,PATCH=Gmr
            format
             font GET,PATCH=Gmr
             line GET,PATCH=Gmr
              clear POST=Gmr
            majorgridlines GET,PATCH=Gmr
             format
              line GET,PATCH=Gmr
               clear POST=Gmr
            title GET,PATCH=Gmr
           valueaxis GET,PATCH=Gmr
            format
             font GET,PATCH=Gmr
            majorgridlines GET,PATCH=Gmr
            minorgridlines GET,PATCH=Gmr
            title GET,PATCH=Gmr
          datalabels GET,PATCH=Gmr
          format
           fill
            clear POST=Gmr
            setsolidcolor POST=Gmr
          image GET=6WX
          image(fittingmode,height,width) GET=Gmr
          image(height,width) GET=6WX
          image(width) GET=6WX
          legend GET,PATCH=Gmr
           format
            fill
             clear POST=Gmr
             setsolidcolor POST=Gmr
          series GET,POST=Gmr
           itemat POST=Gmr
           {} GET,PATCH=Gmr
            points GET,POST=Gmr
             itemat POST=Gmr
             {} GET=Gmr
          setdata POST=Gmr
          setposition POST=Gmr
          title GET,PATCH=Gmr
           format
            fill
             clear POST=Gmr
             setsolidcolor POST=Gmr
        names GET=wx4
         add POST=A3g
         {} DELETE=JiD
        pivottables GET=Gmr
         refreshall POST=Gmr
         {} GET=Gmr
          refresh POST=Gmr
        protection GET=Gmr
         protect POST=Gmr
         unprotect POST=Gmr
        range GET=Gmr
         columnsafter(count) GET=Gmr
         columnsbefore(count) GET=6WX
         resizedrange(deltacolumns,deltarows) POST=Gmr
         rowsabove(count) GET=Gmr
         rowsbelow(count) GET=Gmr
        range(address) GET,PATCH=Gmr
         boundingrect GET=Gmr
         cell GET=Gmr
         clear POST=Gmr
         column GET=Gmr
         delete POST=Gmr
         entirecolumn GET=Gmr
         entirerow GET=Gmr
         format GET,PATCH=Gmr
          autofitcolumns POST=Gmr
          autofitrows POST=Gmr
          borders GET,POST=Gmr
           itemat POST=Gmr
           {} GET,PATCH=6WX
          fill GET,PATCH=Gmr
           clear POST=Gmr
          font GET,PATCH=Gmr
          protection GET,PATCH=Gmr
         insert POST=Gmr
         intersection GET=Gmr
         lastcell GET=Gmr
         lastcolumn GET=Gmr
         lastrow GET=Gmr
         merge POST=Gmr
         offsetrange GET=Gmr
         row POST=Gmr
         sort
          apply POST=Gmr
         unmerge POST=Gmr
         usedrange GET=Gmr
         visibleview GET=Gmr
          range GET=Gmr
          rows GET=Gmr
        tables GET=Gmr
         add POST=Gmr
         {} DELETE,GET,PATCH=Gmr
          clearfilters POST=Gmr
          columns GET,POST=Gmr
           add POST=Gmr
           itemat POST=Gmr
           {} DELETE,GET,PATCH=Gmr
            databodyrange GET=Gmr
            filter
             apply POST=Gmr
             clear POST=Gmr
            headerrowrange GET=Gmr
            range GET=Gmr
            totalrowrange GET=Gmr
          converttorange POST=Gmr
          databodyrange GET=Gmr
          headerrowrange GET=Gmr
          range GET=Gmr
          reapplyfilters POST=Gmr
          rows GET=Gmr POST=6WX
           add POST=Gmr
           itemat POST=Gmr
           itemat(index)
            range GET=6WX
           {} DELETE,GET,PATCH=Gmr
            range GET=Gmr
          sort GET=Gmr
           apply POST=Gmr
           clear POST=Gmr
           fields
            icon GET,PATCH=Gmr
           reapply POST=Gmr
          totalrowrange GET=Gmr
        usedrange GET=6WX
   children GET=QYx POST=1at
   delta GET=GsM
   search(q) GET=GsM
   subscriptions
    socketio GET=unH
  sharedwithme GET=wm7
  special
   {} GET=Ixxy
    children GET=Ixxy
 drives GET=PXn
 employeeexperience
  assignedroles GET=KeU
  learningcourseactivities
   {} GET=mkL
 events GET=pHa POST=0bH
  delta GET=rhK
  {} DELETE,PATCH=0bH GET=lWK
   accept POST=0bH
   attachments GET=0bO POST=0bH
    createuploadsession POST=u6d
   cancel POST=0bH
   decline POST=0bH
   dismissreminder POST=0bH
   forward POST=0bO
   instances GET=lWK
   permanentdelete POST=0bH
   snoozereminder POST=0bH
   tentativelyaccept POST=0bH
 exportpersonaldata GET=heu
 extensions GET=heu
 findmeetinglocations POST=E2R
 findmeetingtimes GET=heu POST=E2R
 findroomlists GET=nYI
 findrooms GET=nYI
 findrooms(roomlist) GET=QHL
 followedsites GET=WCK
 getmailtips POST=N65
 getmembergroups POST=FHy
 getmemberobjects POST=Szl
 homesite GET=Wo0
 inferenceclassification
  overrides GET=UBc POST=9wx
   {} DELETE,PATCH=9wx
 informationprotection
  policy
   labels GET=cKc
    evaluateapplication POST=cKc
    {} GET=cKc
 inheritedoauth2permissiongrants GET=eD1
 insights
  shared GET=WCK
  trending GET=WCK
   {}
    resource GET=WCK
  used GET=WCK
   {}
    resource GET=WCK
 invalidateallrefreshtokens POST=Bfg
 joinedteams GET=qA3
 licensedetails GET=x7U
 mailboxsettings GET=EjK PATCH=tTs
  automaticrepliessetting GET=FIY
  dateformat GET=FIY
  delegatemeetingmessagedeliveryoptions GET=FIY
  language GET=FIY
  timeformat GET=FIY
  timezone GET=FIY
  userpurpose GET=FIY
  workinghours GET=FIY
 mailfolders GET=9Ic POST=9wx
  delta GET=Xhl
  inbox
   messagerules GET=yME POST=tTs
    {} DELETE,PATCH=tTs GET=yME
  {} DELETE,PATCH=9wx GET=9Ic
   childfolders GET=9Ic POST=9wx
    {}
     ...
      messages
       {}
        attachments
         {} GET=UBc POST=9wx
   copy POST=9wx
   messages GET=9Ic POST=9wx
    delta GET=Xhl
    {} DELETE,PATCH=9wx GET=DtB
     attachments GET=UBc POST=9wx
     copy POST=9wx
     createforward POST=9wx
     createreply POST=9wx
     createreplyall POST=9wx
     forward POST=kQb
     mentions
      {} DELETE=9wx
     move POST=9wx
     permanentdelete POST=9wx
     reply POST=kQb
     replyall POST=kQb
   move POST=9wx
   operations GET=UBc
    {} GET=UBc
   permanentdelete POST=9wx
   reportmessage POST=9wx
   updateallmessagesreadstate POST=9wx
   userconfigurations POST=aMA
    {} DELETE,PATCH=aMA GET=izb
 manager GET=csl
 memberof GET=1e3
  {} GET=5j1
 messages GET=9Ic POST=9wx
  {} DELETE,PATCH=9wx GET=DtB
   attachments GET=UBc POST=9wx
    createuploadsession POST=u6d
   copy POST=9wx
   createforward POST=9wx
   createreply POST=9wx
   createreplyall POST=9wx
   forward POST=kQb
   mentions
    {} DELETE=9wx
   move POST=9wx
   permanentdelete POST=9wx
   reply POST=kQb
   reportmessage POST=9wx
   send POST=kQb
 notes GET=bJK POST=eoS
  delta GET=bJK
  {} DELETE,PATCH=eoS GET=bJK
   attachments GET=bJK POST=eoS
    {} DELETE=eoS GET=bJK
     $value GET=bJK
 notifications POST=vsQ
 oauth2permissiongrants GET=eD1
 onenote GET=heu
  notebooks GET=5DW POST=MWu
   getnotebookfromweburl POST=bMe
   getrecentnotebooks(includepersonalnotebooks) GET=FrM
   {} GET=FrM
    copynotebook POST=MWu
    sectiongroups GET=5DW POST=MWu
    sections GET=5DW POST=MWu
  operations
   {} GET=FrM
  pages GET=cFO POST=MWu
   {} DELETE=Rlt GET=UNT
    content GET=UNT PATCH=Rlt
    copytosection POST=MWu
  resources
   {}
    content GET=H21
  sectiongroups GET=FrM
   {} GET=FrM
    sectiongroups GET=5DW POST=MWu
    sections GET=5DW POST=MWu
  sections GET=FrM
   {} GET=FrM
    copytonotebook POST=MWu
    copytosectiongroup POST=MWu
    pages GET=cFO POST=MWu
 onlinemeetings GET=Ztn POST=eka
  createorget POST=eka
  getactivemeetingdetails(callconversationid) GET=4dD
  {} DELETE,PATCH=eka GET=Ztn
   aiinsights GET=DP9
    {} GET=DP9
   alternativerecording GET=Chc
   attendancereports GET=y5Z
    {} GET=y5Z
     attendancerecords GET=y5Z
   attendeereport GET=s3s
   getvirtualappointmentjoinweburl GET=5IO
   meetingattendancereport GET=s3s
   recording GET=Chc
   recordings GET=GoF
    {} GET=GoF
     content GET=GoF
   registration DELETE,PATCH,POST=eka GET=Ztn
    customquestions
     {} DELETE,PATCH=eka GET=Ztn
    meetingregistration
     customquestions GET=Ztn POST=eka
    registrants GET=Ztn POST=eka
     {} DELETE=eka
   sendvirtualappointmentremindersms POST=tkY
   sendvirtualappointmentsms POST=tkY
   transcripts GET=gyo
    {} GET=gyo
     content GET=gyo
     metadatacontent GET=gyo
   virtualappointment DELETE,PATCH,PUT=eka GET=Ztn
 outlook GET=heu
  mastercategories GET=yME POST=tTs
   {} DELETE,PATCH=tTs GET=yME
  supportedlanguages GET=8D0
  supportedtimezones GET=8D0
  supportedtimezones(timezonestandard) GET=8D0
  taskfolders GET=CGd POST=DcS
   {} DELETE,PATCH=DcS GET=CGd
    permanentdelete POST=DcS
    tasks GET=CGd POST=DcS
  taskgroups GET=CGd POST=DcS
   {} DELETE,PATCH=DcS GET=CGd
    taskfolders GET=CGd POST=DcS
     {} DELETE,PATCH=DcS GET=CGd
      permanentdelete POST=DcS
      tasks GET=CGd POST=DcS
       {}
        permanentdelete POST=DcS
  tasks GET=CGd POST=DcS
   {} DELETE,PATCH=DcS GET=CGd
    attachments GET=CGd POST=DcS
    complete POST=DcS
    permanentdelete POST=DcS
 owneddevices GET=o0G
 ownedobjects GET=cI8
 pendingaccessreviewinstances GET=nNQ
  {}
   acceptrecommendations POST=BrZ
   batchrecorddecisions POST=hr6
   decisions GET=nNQ
 people GET=UeL
 photo DELETE,PATCH,PUT=B3z GET=tqB
 photos GET=tqB
  {} GET=tqB
 planner GET=yfh PATCH=coX
  all
   delta GET=IWw
  favoriteplans GET=RwC
  mydaytasks GET=ATK
  plans GET=IWw
  recentplans GET=RwC
  tasks GET=LDh
   delta GET=rRB
 presence GET=lfX
 print
  recentprintershares GET=Req
 profile DELETE=5O3 GET=ZgO
  account GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  addresses GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  anniversaries GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  awards GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  certifications GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  educationalactivities GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  emails GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  interests GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  languages GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  names GET,POST=BzN
   {} DELETE,PATCH=5O3 GET=ZgO
  notes GET=ZgO POST=5O3
   {} DELETE,PATCH=vlE GET=BzN
  patents GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  phones GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  positions GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  projects GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  publications GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  skills GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  webaccounts GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
  websites GET=ZgO POST=5O3
   {} DELETE,PATCH=5O3 GET=ZgO
 registereddevices GET=o0G
 responsibilities GET=ZgO POST=5O3
  {} DELETE,PATCH=vlE GET=BzN
 revokesigninsessions POST=tbo
 scopedrolememberof GET=Byv
 security
  informationprotection
   labelpolicysettings GET=cKc
   sensitivitylabels GET=cKc
    evaluateapplication POST=cKc
    {} GET=cKc
 sendmail POST=kQb
 settings GET=3r6 PATCH=bx0
  contactmergesuggestions GET=2ql PATCH=MZY
  iteminsights GET=2ql PATCH=MZY
  storage
   quota GET=DVA
    services GET=DVA
     {} GET=DVA
  windows GET=Ina
   {} GET=Ina
    instances GET=Ina
     {} GET=Ina
  workhoursandlocations GET=7x1 PATCH=G2S
   occurrences POST=ohR
    setcurrentlocation POST=ohR
    {} DELETE,PUT=ohR
   occurrencesview(enddatetime,startdatetime) GET=nZv
   recurrences GET=nZv POST=ohR
    {} DELETE,PUT=ohR
 sponsorof GET=4sa
 sponsors GET=3r6
 tasks
  alltasks
   {} DELETE,PATCH=DcS GET=EXm
    move POST=DcS
  lists GET=EXm POST=DcS
   delta GET=Vs0
   {} DELETE,PATCH=DcS GET=CGd
    tasks GET=EXm POST=DcS
     delta GET=Vs0
     {} DELETE,PATCH=DcS GET=EXm
      checklistitems GET=T0g POST=CVI
       {} DELETE,PATCH=DcS GET=oVa
      linkedresources GET=T0g POST=CVI
       {} DELETE,PATCH=CVI GET=T0g
      move POST=DcS
 todo
  lists GET=oVa POST=DcS
   delta GET=tFn
   {} DELETE,PATCH=DcS GET=oVa
    tasks GET=oVa POST=DcS
     delta GET=Cgu
     {} DELETE,PATCH=DcS GET=oVa
      attachments GET=oVa POST=DcS
       createuploadsession POST=DcS
       {} DELETE=DcS GET=oVa
      checklistitems GET=oVa POST=DcS
       {} DELETE,PATCH=DcS GET=oVa
      linkedresources GET=oVa POST=DcS
       {} DELETE,PATCH=DcS GET=oVa
 transitivememberof GET=Rq2
 translateexchangeids POST=VQK
 trendingaround GET=Wo0
networkaccess
 alerts GET=HJT
  getalertfrequencies GET=HJT
  getalertseveritysummaries GET=HJT
  getalertsummaries GET=HJT
 classifymcptools POST=Uvt
 cloudfirewallpolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
   createdraft POST=Hsr
   policydraft DELETE,PATCH=Hsr GET=Uvt
    policyrules GET=Uvt POST=Hsr
     {} DELETE,PATCH=Hsr GET=Uvt
    publish POST=Hsr
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 connectivity
  branches GET=Uvt POST=Hsr
   {} DELETE,PATCH=Hsr GET=Uvt
    connectivityconfiguration GET=Uvt
    devicelinks GET=Uvt POST=Hsr
     {} DELETE,PATCH=Hsr GET=Uvt
    forwardingprofiles PATCH=Hsr
  getwebcategorybyurl(url) GET=Kne
  remotenetworks
   getremotenetworkshealth POST=Uvt
   {}
    getremotenetworklinkhealth GET=Uvt
  webcategories GET=Uvt
 contentpolicies GET=Uvt POST=Hsr
  {}
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 contenttypepolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 deployments GET=Kne
  {} GET=Kne
 discovermcptools POST=Uvt
 discovery
  discoveredapplicationsegments GET=HJT
 explicitforwardproxyconfig GET=Uvt PATCH=Hsr
  proxyautoconfigurationfiles GET=Uvt POST=Hsr
   {} DELETE,PATCH=Hsr GET=Uvt
 featuresettings GET=Uvt
  settings GET=Uvt
   {} GET=Uvt PATCH=Hsr
 filedlppolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr
 filepolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 filteringpolicies GET=Uvt POST=Hsr
  {}
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 filteringprofiles GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
   policies GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr
 forwardingpolicies GET=Uvt
  {} GET=Uvt
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 forwardingprofiles GET=Uvt
  {} GET=Uvt PATCH=Hsr
   policies POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 logs
  connections GET=HJT
   {} GET=HJT
  generativeaiinsights GET=HJT
  remotenetworks GET=HJT
  traffic GET=HJT
   {} GET=HJT
 mcppolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 migratefilteringpolicies POST=Hsr
 privateaccessconfigs
  {} DELETE,PATCH,POST=Hsr GET=Uvt
 privatenetworks GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
 promptpolicies GET=Kne
  {} GET=Kne
   policyrules GET=Kne
    {} GET=Kne
 reports
  entitiessummaries GET=HJT
  getapplicationusageanalytics(aggregatedby,enddatetime,startdatetime) GET=HJT
  getcloudapplicationreport(enddatetime,startdatetime) GET=HJT
  getconnectionsummaries(enddatetime,startdatetime) GET=HJT
  getcrosstenantsummary GET=HJT
  getdestinationsummaries GET=HJT
  getdeviceusagesummary GET=HJT
  getdiscoveredaiagentreport(enddatetime,startdatetime) GET=HJT
  getdiscoveredapplicationsegmentreport(enddatetime,startdatetime) GET=HJT
  getenterpriseapplicationreport(enddatetime,startdatetime) GET=HJT
  getuserthreatreport GET=HJT
  getuserthreatsummaryreport GET=HJT
  transactionsummaries GET=HJT
  usageprofiling(aggregatedby,enddatetime,startdatetime) GET=HJT
 securityproviderpolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
 securityproviderpolicyschemas GET=Uvt
  {} GET=Uvt
 securityproviders GET=Uvt
  {} GET=Uvt
   registration GET=Uvt POST=Hsr
 settings
  conditionalaccess GET=Uvt PATCH=Hsr
  crosstenantaccess GET=Uvt PATCH=Hsr
  customblockpage GET=Uvt PATCH=Hsr
  enrichedauditlogs GET=Uvt PATCH=Hsr
 threatinspectionpolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr
 threatintelligencepolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
 tls
  externalcertificateauthoritycertificates GET=Kne POST=Hsr
   {} DELETE,PATCH=Hsr GET=Uvt
  managedcertificateauthoritycertificates GET=Kne POST=Hsr
   {} DELETE=Hsr GET=Uvt
    revoke POST=Hsr
 tlsinspectionpolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
   policyrules GET=Uvt POST=Hsr
    {} GET=Uvt PATCH=Hsr
 tlspolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr
 webfilteringpolicies GET=Uvt POST=Hsr
  {} DELETE,PATCH=Hsr GET=Uvt
   policyrules GET=Uvt POST=Hsr
    {} DELETE,PATCH=Hsr GET=Uvt
oauth2permissiongrants GET=2e5 POST=ugT
 delta GET=HiX
 {} DELETE,PATCH=ugT GET=2e5
officeconfiguration
 clientconfigurations GET=154 POST=BxB
  microsoft.management.services.api.updatepriorities POST=BxB
  {} DELETE,PATCH=BxB GET=154
   assign POST=BxB
   assignments POST=BxB
onpremencryptedpayloads GET=154 POST=BxB
 {} DELETE,PATCH=BxB GET=154
onpremisespublishingprofiles
 applicationproxy
  connectorgroups GET=uLG POST=6Jj
   {} DELETE,GET,PATCH=uLG
    applications GET=uLG
    members GET,POST=uLG
  connectors GET=uLG
   {} GET=uLG
    memberof GET,POST=uLG
 {} GET=X1x
  agentgroups GET=NFY PATCH=rTr
   {} DELETE=rTr GET=NFY
    agents POST=rTr
  agents GET=X1x
   {} GET=X1x
    agentgroups POST=rTr
     {} DELETE=rTr
  applicationsegments GET=FDJ
   {} PATCH=FDJ
  hybridagentupdaterconfiguration PATCH=uLG
  publishedresources GET,POST=ciF
   {} GET,PATCH=ciF
    agentgroups POST=ciF
     {} DELETE=ciF
  sensors GET=ciF
   {} GET=ciF
organization GET=z3d
 {} GET=6V3 PATCH=IPj
  branding DELETE=OcN GET=H3Y PATCH=2sH
   localizations GET=H3Y POST=2sH
    {} DELETE,PATCH=2sH GET=H3Y
     {} GET=y1R PUT=2sH
   themes GET=WVI POST=qWs
    {} DELETE,PATCH=qWs GET=Ufh
     localizations GET=WVI POST=qWs
      {} DELETE,PATCH=qWs GET=Ufh
       {} GET=TyX PUT=qWs
  certificatebasedauthconfiguration GET=aZw POST=afP
   {} DELETE=afP GET=aZw
  setmobiledevicemanagementauthority POST=ARu
  settings GET=5j1
   contactinsights GET=aZw PATCH=Z4s
   iteminsights GET=407 PATCH=BZj
   microsoftapplicationdataaccess GET=aZw PATCH=afP
   peopleinsights GET=407 PATCH=BZj
   profilecardproperties GET=5j1 POST=bx0
    {} DELETE,PATCH=bx0 GET=5j1
pfxrecryptionrequests GET=154 POST=BxB
 {} DELETE,PATCH=BxB GET=154
pfxusercertificates GET=154 POST=BxB
 {} DELETE,PATCH=BxB GET=154
places PATCH,POST=fiL
 building GET=XBo
 desk GET=XBo
 floor GET=XBo
 getoperation GET=XBo
 listoperations GET=XBo
 room GET=XBo
 roomlist GET=XBo
 section GET=XBo
 workspace GET=XBo
 {} DELETE,PATCH=fiL GET=XBo
  building
   ingestmapfile POST=fiL
   map DELETE,PATCH=fiL GET=XBo
    footprints GET=XBo
     {} DELETE,PATCH=fiL GET=XBo
    levels GET=XBo
     {} DELETE,PATCH=fiL GET=XBo
      fixtures GET=XBo
       {} DELETE,PATCH=fiL GET=XBo
      sections GET=XBo
       {} DELETE,PATCH=fiL GET=XBo
      units GET=XBo
       {} DELETE,PATCH=fiL GET=XBo
  checkins POST=ohR
   {} GET=ohR
  customproperties PATCH=fiL
  descendants GET=XBo
  roomlist
   rooms GET=XBo
   workspaces GET=XBo
planner
 buckets GET=EPV POST=9wT
  {} DELETE,PATCH=9wT GET=EPV
   tasks GET=LDh
 copyplanoperations POST=Vcj
  {} GET=Vcj
 dependencies GET=iy6 POST=Y0k
  {} DELETE,PATCH=Y0k GET=w4p
 goals GET,POST=iy6
  {} DELETE,PATCH=Y0k GET=w4p POST=Vcj
 plans GET=EPV POST=9wT
  {} DELETE,PATCH=9wT GET=EPV
   archive POST=Y0k
   buckets GET=LDh
    delta GET=rRB
   dependencies GET=ATK
   details GET=EPV PATCH=9wT
   getusagerights GET=fn2
   goals GET=ATK
   historyitems GET=ATK
   tasks GET=LDh
   unarchive POST=Y0k
 rosters POST=Y0k
  {} DELETE=Y0k GET=w4p
   assignsensitivitylabel POST=Y0k
   members GET=w4p POST=Y0k
    {} DELETE=Y0k GET=w4p
   plans GET=ATK
    delta GET=rRB
 tasks GET=EPV POST=9wT
  delta GET=rRB
  {} DELETE,PATCH=9wT GET=EPV
   assignedtotaskboardformat GET=EPV PATCH=9wT
   buckettaskboardformat GET=EPV PATCH=9wT
   details GET=EPV PATCH=9wT
   messages GET=fn2 POST=Vcj
    {} DELETE,PATCH=Vcj
     setreaction POST=Vcj
     unsetreaction POST=Vcj
   progresstaskboardformat GET=EPV PATCH=9wT
 undo POST=Y0k
policies
 accessreviewpolicy GET=bpm PATCH=JT9
 activitybasedtimeoutpolicies GET=2Kx POST=YsJ
  {} DELETE,PATCH=YsJ GET=2Kx
 adminconsentrequestpolicy GET=Psj PUT=nFD
 appmanagementpolicies GET=2Kx POST=YsJ
  {} DELETE,PATCH=YsJ GET=2Kx
   appliesto GET=gdy
 authenticationflowspolicy GET=SfL PATCH=6CB
 authenticationmethodspolicy GET=q4o PATCH=YEa
  authenticationmethodconfigurations
   email DELETE,PATCH=YEa GET=qNR
   federatedidentitycredential DELETE,PATCH=YEa GET=qNR
   fido2 DELETE,PATCH=YEa GET=qNR
   hardwareoath GET=qNR
   microsoftauthenticator DELETE,PATCH=YEa GET=qNR
   password DELETE,PATCH=YEa GET=qNR
   passwordlessmicrosoftauthenticator DELETE,GET,PATCH=C0z
   qrcodepin DELETE,PATCH=YEa GET=qNR
   sms DELETE,PATCH=YEa GET=qNR
   softwareoath DELETE,PATCH=YEa GET=qNR
   temporaryaccesspass DELETE,PATCH=YEa GET=qNR
   voice DELETE,PATCH=YEa GET=qNR
   x509certificate DELETE,PATCH=YEa GET=qNR
   {} DELETE,PATCH=YEa GET=ImX
 authenticationstrengthpolicies GET=cur POST=nO3
  findbymethodmode(authenticationmethodmodes) GET=cur
  {} DELETE,PATCH=nO3 GET=cur
   updateallowedcombinations POST=nO3
   usage GET=cur
 authorizationpolicy GET=t2u PATCH=lMz
  authorizationpolicy PATCH=lMz
 b2bmanagementpolicies GET=aSI POST=HJZ
  {} DELETE,PATCH=HJZ GET=aSI
 b2cauthenticationmethodspolicy GET=qwN PATCH=Edd
 claimsmappingpolicies GET=2Kx POST=YsJ
  {} DELETE,PATCH=YsJ GET=2Kx
   appliesto GET=bkb
 crosstenantaccesspolicy GET=EXW PATCH=yNl
  default GET=EXW PATCH=yNl
   m365capabilities GET=lWb POST=sNx
    anonymouscalendarsharingfreebusydetail GET=lWb PATCH=sNx
    anonymouscalendarsharingfreebusyreviewer GET=lWb PATCH=sNx
    anonymouscalendarsharingfreebusysimple GET=lWb PATCH=sNx
    crosstenantcalendaravailabilitybasic GET=lWb PATCH=sNx
    crosstenantcalendaravailabilitylimiteddetails GET=lWb PATCH=sNx
    crosstenantcalendarsharingfreebusydetail GET=lWb PATCH=sNx
    crosstenantcalendarsharingfreebusyreviewer GET=lWb PATCH=sNx
    crosstenantcalendarsharingfreebusysimple GET=lWb PATCH=sNx
    crosstenantlabelsync GET=lWb PATCH=sNx
    crosstenantmailtipsall GET=lWb PATCH=sNx
    crosstenantmailtipslimited GET=lWb PATCH=sNx
    crosstenantopenprofilecard GET=lWb PATCH=sNx
    crosstenantplacesdeskbooking GET=lWb PATCH=sNx
    crosstenantplacesroombooking GET=lWb PATCH=sNx
   resettosystemdefault POST=yNl
  partners GET=EXW POST=yNl
   {} DELETE,PATCH=yNl GET=EXW
    identitysynchronization DELETE,PATCH,PUT=yNl GET=EXW
    m365capabilities GET=lWb POST=sNx
     crosstenantcalendaravailabilitybasic DELETE,PATCH=sNx GET=lWb
     crosstenantcalendaravailabilitylimiteddetails DELETE,PATCH=sNx GET=lWb
     crosstenantcalendarsharingfreebusydetail DELETE,PATCH=sNx GET=lWb
     crosstenantcalendarsharingfreebusyreviewer DELETE,PATCH=sNx GET=lWb
     crosstenantcalendarsharingfreebusysimple DELETE,PATCH=sNx GET=lWb
     crosstenantlabelsync DELETE,PATCH=sNx GET=lWb
     crosstenantmailtipsall DELETE,PATCH=sNx GET=lWb
     crosstenantmailtipslimited DELETE,PATCH=sNx GET=lWb
     crosstenantmigration DELETE,PATCH=sNx GET=lWb
     crosstenantopenprofilecard DELETE,PATCH=sNx GET=lWb
     crosstenantplacesdeskbooking DELETE,PATCH=sNx GET=lWb
     crosstenantplacesroombooking DELETE,PATCH=sNx GET=lWb
  templates GET=CKS PATCH=qnq
 defaultappmanagementpolicy GET=2Kx PATCH=YsJ
 deviceregistrationpolicy GET=PTc PATCH,PUT=ueu
 externalidentitiespolicy GET=8y4 PATCH=iyl
 featurerolloutpolicies GET=KfN POST=DIJ
  {} DELETE,GET,PATCH=rTr
   appliesto POST=rTr
    {} DELETE=rTr
 federatedtokenvalidationpolicy GET=RbB PATCH=guI
 homerealmdiscoverypolicies GET=2Kx POST=YsJ
  {} DELETE,PATCH=YsJ GET=2Kx
   appliesto GET=bkb
 hybridauthenticationpolicy GET=nc4 PATCH=nck
 identitysecuritydefaultsenforcementpolicy GET=L8h PATCH=a5i
 mobileappmanagementpolicies GET=o4m
  {} DELETE,PATCH=Iow GET=ERS
   includedgroups GET=ERS POST=Iow
    {} DELETE=Iow
 mobiledevicemanagementpolicies GET=o4m
  {} DELETE,PATCH=Iow GET=ERS
   includedgroups GET=ERS POST=Iow
    {} DELETE=Iow
 onpremauthenticationpolicies GET=jqV POST=P0u
  {} DELETE,PATCH=P0u GET=jqV
 ownerlessgrouppolicy GET=GA3 PATCH=ezz
 permissiongrantpolicies GET=kog POST=Zgx
  {} DELETE,PATCH=Zgx GET=kog
   excludes GET=oSb POST=Zgx
    {} DELETE=Zgx
   includes GET=oSb POST=Zgx
    {} DELETE=Zgx
 rolemanagementpolicies GET=2vI
  {} GET=2vI
   effectiverules GET=2vI
   rules GET=2vI
    {} GET=ekh PATCH=n6y
 rolemanagementpolicyassignments GET=hYS
  {} GET=hYS
 tokenissuancepolicies GET=2Kx POST=YsJ
  {} DELETE,PATCH=YsJ GET=2Kx
   appliesto GET=bkb
 tokenlifetimepolicies GET=2Kx POST=YsJ
  {} DELETE,PATCH=YsJ GET=2Kx
   appliesto GET=bkb
print
 alertsettings GET=p0s PATCH=aOw
 connectors GET=toL
  {} DELETE,PATCH=CXN GET=2QY
 operations
  {} GET=CwH
 printers GET=6mi
  create POST=CwH
  {} DELETE=TxM GET=lzv PATCH=yt6
   connectors GET=toL
   getcapabilities GET=6mi
   jobs GET=DTf POST=sNS
    {} GET=DTf PATCH=SiH
     abort POST=SiH
     cancel POST=CBm
     documents
      {} GET=mTJ
       createuploadsession POST=HqF
     redirect POST=O1h
   restorefactorydefaults POST=L4o
   share DELETE=2sT
   shares GET=Req
    {} GET=Req
     allowedgroups POST=2sT
   tasktriggers GET=QgH POST=L4o
    {} DELETE=L4o GET=QgH
 printershares
  {}
   allowedusers
    {} DELETE=2sT
 reports
  dailyprintusagebyprinter GET=g9K
   {} GET=g9K
  dailyprintusagebyuser GET=g9K
   {} GET=g9K
  getgrouparchivedprintjobs(enddatetime,groupid,startdatetime) GET=g9K
  getprinterarchivedprintjobs(enddatetime,printerid,startdatetime) GET=g9K
  getuserarchivedprintjobs(enddatetime,startdatetime,userid) GET=g9K
  monthlyprintusagebyprinter GET=g9K
   {} GET=g9K
  monthlyprintusagebyuser GET=g9K
   {} GET=g9K
 services GET=Unn
  {} GET=Unn
   endpoints GET=Unn
    {} GET=Unn
 settings GET=x5I PATCH=94y
 shares GET=WVK POST=2sT
  {} DELETE,PATCH=2sT GET=WVK
   allowedgroups GET=z3da POST=2sT
    {} DELETE=2sT
   allowedusers GET=z3da POST=2sT
    {} DELETE=2sT
   jobs GET=4yP POST=CBm
    {} GET=DTf
     documents
      {}
       createuploadsession POST=HqF
     start POST=sNS
   printer GET=Jr6
 taskdefinitions GET,POST=Jba
  {} DELETE,GET,PATCH=Jba
   tasks GET=Jba
    {} GET,PATCH=Jba
privacy
 subjectrightsrequests GET=105 POST=W6g
  {} GET=105 PATCH=W6g
   getfinalattachment GET=5PN
   getfinalreport GET=5PN
   notes GET=105 POST=W6g
privilegedaccess
 azureresources
  resources
   {}
    roleassignmentrequests GET=uTy
  roleassignmentrequests GET=uTy
   {}
    cancel POST=GOZ
privilegedapproval GET=rXv POST=kgy
 myrequests GET=kgy
 {} GET,PATCH=rXv
privilegedoperationevents GET=kgy
privilegedroleassignmentrequests GET=rZX POST=rXv
 my POST=OUJ
 {}
  cancel POST=rXv
privilegedroleassignments GET,POST=kgy
 my GET=kgy
 {} DELETE,GET=kgy
  makeeligible POST=kgy
  makepermanent POST=kgy
  roleinfo GET=kgy
privilegedroles GET=kgy
 {} GET=kgy
  assignments GET=kgy
  selfactivate POST=kgy
  selfdeactivate POST=kgy
  settings GET=kgy PUT=rXv
programcontrols GET=yLG POST=LIY
 {} DELETE=LIY
programcontroltypes GET=48j
programs GET=48j POST=zAD
 {} DELETE,PATCH=zAD
  controls GET=48j
remotehelpsessionretrieveresponse GET=Zbn POST=ARu
 {} DELETE,PATCH=ARu GET=Zbn
reports GET=CnY PATCH=39y
 applicationsignindetailedsummary GET=g9K
  {} GET=g9K
 authenticationmethods
  userregistrationdetails GET=JRt
   {} GET=JRt
  usersregisteredbyfeature GET=0X8
  usersregisteredbymethod GET=0X8
 azureadpremiumlicenseinsight GET=tJE
 conditionalaccess
  getconditionalaccessimpactanalyzerdata GET=JRt
  getconditionalaccessperpolicyimpactsummary GET=JRt
  protectedapps GET=JRt
  securityalerts GET=JRt
  unprotectedapps GET=JRt
 correlations GET=1EM
  {} GET=1EM
   identities GET=1EM
    {} GET=1EM
 credentialuserregistrationdetails GET=tJE
 dailyprintusagebyprinter GET=g9K
  {} GET=g9K
 dailyprintusagebyuser GET=g9K
  {} GET=g9K
 deviceconfigurationdeviceactivity GET=bhr
 deviceconfigurationuseractivity GET=bhr
 enforcementnotices GET=g9K
 getapiquota(appid,period,servicearea) GET=g9K
 getappmanagementauditsummary GET=JRt
 getattacksimulationrepeatoffenders GET=lY3
 getattacksimulationsimulationusercoverage GET=lY3
 getattacksimulationtrainingusercoverage GET=lY3
 getazureadapplicationsigninsummary(period) GET=tJE
 getbrowserdistributionusercounts(period) GET=tJE
 getbrowserusercounts(period) GET=tJE
 getbrowseruserdetail(period) GET=tJE
 getcredentialusagesummary(period) GET=tJE
 getcredentialuserregistrationcount GET=tJE
 getemailactivitycounts(period) GET=tJE
 getemailactivityusercounts(period) GET=tJE
 getemailactivityuserdetail(date) GET=tJE
 getemailactivityuserdetail(period) GET=tJE
 getemailappusageappsusercounts(period) GET=tJE
 getemailappusageusercounts(period) GET=tJE
 getemailappusageuserdetail(date) GET=tJE
 getemailappusageuserdetail(period) GET=tJE
 getemailappusageversionsusercounts(period) GET=tJE
 getformsuseractivitycounts(period) GET=tJE
 getformsuseractivityuserdetail(period) GET=tJE
 getgrouparchivedprintjobs GET=g9K
 getgrouparchivedprintjobs(enddatetime,groupid,startdatetime) GET=g9K
 getm365appplatformusercounts(period) GET=tJE
 getm365appusercounts(period) GET=tJE
 getm365appuserdetail(date) GET=tJE
 getm365appuserdetail(period) GET=tJE
 getmailboxusagedetail(period) GET=tJE
 getmailboxusagemailboxcounts(period) GET=tJE
 getmailboxusagequotastatusmailboxcounts(period) GET=tJE
 getmailboxusagestorage(period) GET=tJE
 getmicrosoft365copilotusageuserdetail(period) GET=tJE
 getmicrosoft365copilotusercountsummary(period) GET=tJE
 getmicrosoft365copilotusercounttrend(period) GET=tJE
 getoffice365activationcounts GET=tJE
 getoffice365activationsusercounts GET=tJE
 getoffice365activationsuserdetail GET=tJE
 getoffice365activeusercounts(period) GET=tJE
 getoffice365activeuserdetail(date) GET=tJE
 getoffice365activeuserdetail(period) GET=tJE
 getoffice365groupsactivitycounts(period) GET=tJE
 getoffice365groupsactivitydetail(date) GET=tJE
 getoffice365groupsactivitydetail(period) GET=tJE
 getoffice365groupsactivityfilecounts(period) GET=tJE
 getoffice365groupsactivitygroupcounts(period) GET=tJE
 getoffice365groupsactivitystorage(period) GET=tJE
 getoffice365servicesusercounts(period) GET=tJE
 getonedriveactivityfilecounts(period) GET=tJE
 getonedriveactivityusercounts(period) GET=tJE
 getonedriveactivityuserdetail(date) GET=tJE
 getonedriveactivityuserdetail(period) GET=tJE
 getonedriveusageaccountcounts(period) GET=tJE
 getonedriveusageaccountdetail(date) GET=tJE
 getonedriveusageaccountdetail(period) GET=tJE
 getonedriveusagefilecounts(period) GET=tJE
 getonedriveusagestorage(period) GET=tJE
 getprinterarchivedprintjobs GET=g9K
 getprinterarchivedprintjobs(enddatetime,printerid,startdatetime) GET=g9K
 getrelyingpartydetailedsummary GET=tJE
 getsharepointactivityfilecounts(period) GET=tJE
 getsharepointactivitypages(period) GET=tJE
 getsharepointactivityusercounts(period) GET=tJE
 getsharepointactivityuserdetail(date) GET=tJE
 getsharepointactivityuserdetail(period) GET=tJE
 getsharepointapiusage(appid,date) GET=g9K
 getsharepointapiusage(appid,period) GET=g9K
 getsharepointapiusage(date) GET=g9K
 getsharepointapiusage(period) GET=g9K
 getsharepointsiteusagedetail(date) GET=tJE
 getsharepointsiteusagedetail(period) GET=tJE
 getsharepointsiteusagefilecounts(period) GET=tJE
 getsharepointsiteusagepages(period) GET=tJE
 getsharepointsiteusagesitecounts(period) GET=tJE
 getsharepointsiteusagestorage(period) GET=tJE
 getskypeforbusinessactivitycounts(period) GET=tJE
 getskypeforbusinessactivityusercounts(period) GET=tJE
 getskypeforbusinessactivityuserdetail(date) GET=tJE
 getskypeforbusinessactivityuserdetail(period) GET=tJE
 getskypeforbusinessdeviceusagedistributionusercounts(period) GET=tJE
 getskypeforbusinessdeviceusageusercounts(period) GET=tJE
 getskypeforbusinessdeviceusageuserdetail(date) GET=tJE
 getskypeforbusinessdeviceusageuserdetail(period) GET=tJE
 getskypeforbusinessorganizeractivitycounts(period) GET=tJE
 getskypeforbusinessorganizeractivityminutecounts(period) GET=tJE
 getskypeforbusinessorganizeractivityusercounts(period) GET=tJE
 getskypeforbusinessparticipantactivitycounts(period) GET=tJE
 getskypeforbusinessparticipantactivityminutecounts(period) GET=tJE
 getskypeforbusinessparticipantactivityusercounts(period) GET=tJE
 getskypeforbusinesspeertopeeractivitycounts(period) GET=tJE
 getskypeforbusinesspeertopeeractivityminutecounts(period) GET=tJE
 getskypeforbusinesspeertopeeractivityusercounts(period) GET=tJE
 getteamsdeviceusagedistributiontotalusercounts(period) GET=tJE
 getteamsdeviceusagedistributionusercounts(period) GET=tJE
 getteamsdeviceusagetotalusercounts(period) GET=tJE
 getteamsdeviceusageusercounts(period) GET=tJE
 getteamsdeviceusageuserdetail(date) GET=tJE
 getteamsdeviceusageuserdetail(period) GET=tJE
 getteamsteamactivitycounts(period) GET=tJE
 getteamsteamactivitydetail(period) GET=tJE
 getteamsteamactivitydistributioncounts(period) GET=tJE
 getteamsteamcounts(period) GET=tJE
 getteamsuseractivitycounts(period) GET=tJE
 getteamsuseractivitydistributiontotalusercounts(period) GET=tJE
 getteamsuseractivitydistributionusercounts(period) GET=tJE
 getteamsuseractivitytotalcounts(period) GET=tJE
 getteamsuseractivitytotaldistributioncounts(period) GET=tJE
 getteamsuseractivitytotalusercounts(period) GET=tJE
 getteamsuseractivityusercounts(period) GET=tJE
 getteamsuseractivityuserdetail(date) GET=tJE
 getteamsuseractivityuserdetail(period) GET=tJE
 getuserarchivedprintjobs GET=g9K
 getuserarchivedprintjobs(enddatetime,startdatetime,userid) GET=g9K
 getyammeractivitycounts(period) GET=tJE
 getyammeractivityusercounts(period) GET=tJE
 getyammeractivityuserdetail(date) GET=tJE
 getyammeractivityuserdetail(period) GET=tJE
 getyammerdeviceusagedistributionusercounts(period) GET=tJE
 getyammerdeviceusageusercounts(period) GET=tJE
 getyammerdeviceusageuserdetail(date) GET=tJE
 getyammerdeviceusageuserdetail(period) GET=tJE
 getyammergroupsactivitycounts(period) GET=tJE
 getyammergroupsactivitydetail(date) GET=tJE
 getyammergroupsactivitydetail(period) GET=tJE
 getyammergroupsactivitygroupcounts(period) GET=tJE
 healthmonitoring
  alertconfigurations GET=30W
   {} GET=f3e PATCH=EEp
  alerts GET=2aw
   {} GET=zo2 PATCH=GQe
 manageddeviceenrollmentfailuredetails GET=Jd1
 manageddeviceenrollmenttopfailures GET=Jd1
 microsoftappsfilestoragecontainerusagesummary GET=g9K
 monthlyprintusagebyprinter GET=g9K
  {} GET=g9K
 monthlyprintusagebyuser GET=g9K
  {} GET=g9K
 partners
  billing
   manifests
    {} GET=phy
   operations
    {} GET=phy
   reconciliation
    billed
     export POST=phy
   usage
    billed
     export POST=phy
    unbilled
     export POST=phy
 reconciliations
  provisioning GET=3Lh
   {} GET=3Lh
    identities GET=3Lh
     {} GET=3Lh
 security
  getattacksimulationrepeatoffenders GET=lY3
  getattacksimulationsimulationusercoverage GET=lY3
  getattacksimulationtrainingusercoverage GET=lY3
 serviceactivity
  getactiveusermetricsfordesktopmailbyreademail(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getactiveusermetricsforemailbymodernauthentication(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getactiveusermetricsforexcelweb(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=6YJ
  getactiveusermetricsforiosorandroidmailbyreademail(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getactiveusermetricsforonenoteweb(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=6YJ
  getactiveusermetricsforoutlookmacbyreademail(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getactiveusermetricsforoutlookmobilebyreademail(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getactiveusermetricsforoutlookwebbyappopening(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getactiveusermetricsforoutlookwebbyreademail(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getactiveusermetricsforpowerpointweb(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=6YJ
  getactiveusermetricsforvisioweb(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=6YJ
  getactiveusermetricsforwordweb(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=6YJ
  getaudiostreamqoemetricsforteams(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=z7H
  getaudiostreamsoverudpmetricsforteams(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=z7H
  getconnectivitymetricsforexchange(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getdevicemetricsforonedriveforbusinessbydownloadonlineonlyfiles(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=HLY
  getmessagevolumemetricsforemaildelivery(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=jc0
  getmessagevolumemetricsforteamschat(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=z7H
  getmetricsforconditionalaccessblockedsignin(exclusiveintervalenddatetime,inclusiveintervalstartdatetime) GET=tJE
  getmetricsforconditionalaccesscompliantdevicessigninsuccess(exclusiveintervalenddatetime,inclusiveintervalstartdatetime) GET=tJE
  getmetricsforconditionalaccessmanageddevicessigninsuccess(exclusiveintervalenddatetime,inclusiveintervalstartdatetime) GET=tJE
  getmetricsformfasigninfailure(exclusiveintervalenddatetime,inclusiveintervalstartdatetime) GET=tJE
  getmetricsformfasigninsuccess(exclusiveintervalenddatetime,inclusiveintervalstartdatetime) GET=tJE
  getmetricsforsamlsigninsuccess(exclusiveintervalenddatetime,inclusiveintervalstartdatetime) GET=tJE
  getusagemetricsforteamsbylaunch(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=z7H
  getusagemetricsforteamsbymeetingsjoined(aggregationintervalinminutes,exclusiveenddatetime,inclusivestartdatetime) GET=z7H
 usercredentialusagedetails GET=tJE
 userinsights
  daily
   activeusers GET=B0d
   activeusersbreakdown GET=B0d
   authentications GET=B0d
   inactiveusers GET=B0d
   mfacompletions GET=B0d
   mfatelecomfraud GET=B0d
   requests GET=B0d
   signups GET=B0d
   summary GET=B0d
   usercount GET=B0d
  monthly
   activeusers GET=B0d
   activeusersbreakdown GET=B0d
   authentications GET=B0d
   inactiveusers GET=B0d
   mfacompletions GET=B0d
   mfaregisteredusers GET=B0d
   requests GET=B0d
   signups GET=B0d
   summary GET=B0d
requestremotehelpsessionaccessresponse GET=Zbn POST=ARu
 {} DELETE,PATCH=ARu GET=Zbn
riskdetections GET=iJD
 {} GET=iJD
riskyusers GET=m9l
 confirmcompromised POST=5Ng
 confirmsafe POST=5Ng
 dismiss POST=5Ng
 {} GET=m9l
  history GET=FE7
   {} GET=FE7
rolemanagement GET=Odl PATCH=Tny
 cloudpc
  roleassignments GET=vfI PATCH,POST=69e
   {} DELETE=HGH GET=J0U
  roledefinitions GET=YdX POST=lk4
   {} DELETE,PATCH=lk4 GET=YdX
 defender
  customappscopes GET=eul
  roleassignments GET=eul POST=C0M
   {} DELETE,PATCH=C0M GET=eul
  roledefinitions GET=eul POST=C0M
   {} DELETE,PATCH=C0M GET=eul
 devicemanagement GET=Odl PATCH=Tny
  roleassignments GET=vfI PATCH,POST=69e
   {} DELETE=69e GET=vfI
  roledefinitions GET=YdX POST=lk4
   {} DELETE,PATCH=lk4 GET=YdX
 directory
  deleteditems
   roledefinitions GET=hdR
    {} DELETE=ylc GET=2qF
     restore POST=ylc
  resourcenamespaces GET=X4j
   {} GET=X4j
    resourceactions GET=X4j
     {} GET=X4j
  roleassignments GET=Xwa POST=ylc
   {} DELETE=ylc GET=Xwa
  roleassignmentscheduleinstances GET=yt9
   filterbycurrentuser(on) GET=yt9
   {} GET=yt9
  roleassignmentschedulerequests GET=H7d POST=EZJ
   filterbycurrentuser(on) GET=ySp
   {} GET=ySp
    cancel POST=ySp
  roleassignmentschedules GET=yt9
   filterbycurrentuser(on) GET=yt9
   {} GET=yt9
  roledefinitions GET=iZ8 POST=kLl
   {} DELETE,PATCH=kLl GET=iZ8
    assignedprincipals GET=7Bb
  roleeligibilityscheduleinstances GET=YPk
   filterbycurrentuser(on) GET=YPk
   {} GET=YPk
  roleeligibilityschedulerequests GET,POST=M4n
   filterbycurrentuser(on) GET=4Bq
   {} GET=4Bq
    cancel POST=4Bq
  roleeligibilityschedules GET=YPk
   filterbycurrentuser(on) GET=YPk
   {} GET=YPk
  rolescheduleinstances GET=N37
  roleschedules GET=N37
  transitiveroleassignments GET=0Mk
 entitlementmanagement
  roleassignments GET=ozg POST=Lg1
   {} DELETE=Lg1 GET=ozg
  roledefinitions GET=9mQ
   {} GET=9mQ
 exchange
  customappscopes GET=zgW POST=oFX
   {} DELETE,PATCH=oFX GET=zgW
  roleassignments GET=qcO POST=oFX
   {} DELETE,PATCH=oFX GET=qcO
  roledefinitions GET=U3o POST=oFX
   {} DELETE,PATCH=oFX GET=U3o
rp
 onpremises
  spoons
   admin
    tenant
     {} PATCH,POST=PFj
   api
    v1
     ingest
      {} DELETE,PATCH,POST=6dI
schemaextensions GET=JSl POST=kyS
 {} DELETE,PATCH=kyS GET=JSl
search
 acronyms GET,POST=0aA
  {} DELETE,PATCH=WmT GET=0aA
 bookmarks GET,POST=0aA
  {} DELETE,PATCH=WmT GET=0aA
 grounding POST=Ewa
 qna
  {} PATCH=imK
 qnas GET,POST=0aA
  {} DELETE=WmT GET=0aA
 query POST=jcQ
security
 alerts GET=zxw
  updatealerts POST=ZOb
  {} GET=YHB PATCH=ZOb
 alerts_v2 GET=CwBu POST=xc5
  createalert POST=xc5
  {} GET=PN4 PATCH=O2g
   comments POST=O2g
 attacksimulation
  endusernotifications GET=lY3
   {}
    endusernotificationdetail GET=lY3
  landingpages GET=lY3
   {} GET=lY3
    details GET=lY3
  loginpages GET=lY3
   {} GET=lY3
  operations
   {} GET=lY3
  payloads GET=lY3
   {} GET=lY3
  simulationautomations GET=lY3
   {} GET=lY3
    runs GET=lY3
  simulations GET=lY3 POST=WvX
   {} DELETE,PATCH=WvX GET=lY3
    landingpage GET=lY3
    loginpage GET=lY3
    payload GET=lY3
  trainingcampaigns GET=lY3 POST=WvX
   {} DELETE,PATCH=WvX GET=lY3
    endusernotificationsetting GET=lY3
    excludedaccounttarget GET=lY3
    includedaccounttarget GET=lY3
    report
     campaignusers GET=lY3
     overview GET=lY3
    trainingsetting GET=lY3
  trainings GET=lY3
   {} GET=lY3
    languagedetails GET=lY3
 auditlog
  queries GET,POST=G38
   {} GET=G38
    records GET=G38
 casemanagement
  cases GET=2Nk POST=5kc
   exposurecase GET=2Nk
   genericcase GET=2Nk
   incidentcase GET=2Nk
   {} DELETE,PATCH=5kc GET=2Nk
    activities GET=2Nk POST=5kc
     auditlog GET=2Nk
     comment GET=2Nk
     {} DELETE,PATCH=5kc GET=2Nk
    attachments GET=2Nk POST=5kc
     {} DELETE,PATCH=5kc GET=2Nk
      content GET=2Nk PUT=5kc
    relations GET=2Nk POST=5kc
     incidentrelation GET=2Nk
     recommendationrelation GET=2Nk
     workspaceindicatorrelation GET=2Nk
     {} DELETE,PATCH=5kc GET=2Nk
    tasks GET=2Nk POST=5kc
     {} DELETE,PATCH=5kc GET=2Nk
  casetypeconfigurations GET=2Nk
   {} GET=2Nk
    customfields GET=2Nk
     {} GET=2Nk
    statuses GET=2Nk
     {} GET=2Nk
 cases
  ediscoverycases GET,POST=uG2
   {} DELETE,PATCH=0mG GET=uG2
    casedatasources GET=uG2 POST=u4E
     {} DELETE=u4E GET=uG2
      locations GET=uG2
       {} GET=uG2
    casemembers DELETE=u4E GET,POST=Fjs
    close POST=uG2
    custodians GET,POST=uG2
     applyhold POST=uG2
     removehold POST=uG2
     updateindex POST=uG2
     {} GET=uG2
      activate POST=uG2
      applyhold POST=uG2
      lastindexoperation GET=uG2
      release POST=uG2
      removehold POST=uG2
      sitesources GET,POST=uG2
      unifiedgroupsources GET,POST=uG2
      updateindex POST=uG2
      usersources GET,POST=uG2
    exportdownload POST=uG2
    legalholds GET,POST=uG2
     {} DELETE,PATCH=0mG GET=uG2
      disablepolicy POST=uG2
      enablepolicy POST=uG2
      retrypolicy POST=u4E
      sitesources POST=uG2
      usersources GET,POST=uG2
    noncustodialdatasources POST=uG2
     applyhold POST=uG2
     removehold POST=uG2
     updateindex POST=42U
     {} GET=uG2
      applyhold POST=uG2
      release POST=uG2
      removehold POST=uG2
      updateindex POST=uG2
    noncustodialsources
     {}
      lastindexoperation GET=uG2
    operations GET=uG2
     {} GET=u4E
      ediscoveryexportoperation
       getdownloadurl GET=uG2
    reopen POST=uG2
    reviewsets GET,POST=uG2
     {} GET=uG2 PATCH=0mG
      addtoreviewset POST=uG2
      export POST=uG2
      files GET=uG2
       {} GET=uG2
        custodian GET=uG2
        tags
         {} GET=uG2
          childtags
           {} GET=uG2
          parent GET=uG2
      queries GET,POST=uG2
       {} DELETE,PATCH=u4E GET=Fjs
        applytags POST=uG2
        export POST=uG2
        run GET=uG2
    searches GET,POST=uG2
     {} DELETE,PATCH=0mG GET=uG2
      additionalsources GET,POST=u4E
      custodiansources GET,POST=u4E
       {} DELETE=u4E
      estimatestatistics POST=uG2
      exportreport POST=uG2
      exportresult POST=uG2
      lastestimatestatisticsoperation GET=uG2
      noncustodialsources GET,POST=u4E
       {} DELETE=u4E
      purgedata POST=u4E
    settings GET=Fjs PATCH=u4E
     resettodefault POST=u4E
    tags GET,POST=uG2
     ashierarchy GET=uG2
     {} DELETE,PATCH=0mG GET=uG2
 collaboration
  analyzedemails GET=uPa
   remediate POST=K3m
   setverdict POST=K3m
   {} GET=uPa
 datadiscovery
  cloudappdiscovery
   uploadedstreams GET=8VJ
    {}
     aggregatedappsdetails GET=8VJ
 datasecurityandgovernance
  processcontent POST=bLe
  processcontentasync POST=bLe
  protectionscopes
   compute POST=L7W
  sensitivitylabels GET=YgI
   computeinheritance GET=yHI
   computeinheritance(contentformats,labelids,locale) GET=yHI
   computerightsandinheritance POST=yHI
   {} GET=YgI
    rights GET=YgI
 getrunhuntingquery GET=SKH
 identities
  healthissues GET=NHv
   {} GET=NHv PATCH=tbh
  identityaccounts GET=DYD
   {} GET=DYD
    invokeactions POST=Wkj
  remediationactions POST=5Ip
  sensorcandidateactivationconfiguration GET=Svm POST=bqg
  sensorcandidates GET=Svm
   activate POST=bqg
  sensormigration GET=fV0
   migrate POST=MSy
  sensors GET=YEX
   getdeploymentaccesskey GET=bqg
   getdeploymentpackageuri GET=YEX
   regeneratedeploymentaccesskey POST=bqg
   {} GET=YEX PATCH=bqg
  settings
   autoauditingconfiguration GET=wcV POST=oCX
  supportedremediationactions GET=nMs
  users GET=LUr
 incidents GET=PzR
  {} GET=eag PATCH=qBM
   comments POST=qBM
 informationprotection
  labelpolicysettings GET=cKc
  sensitivitylabels GET=cKc
   evaluateapplication POST=cKc
   {} GET=cKc
 labels
  retentionlabels GET=AHR POST=0Ms
   {} DELETE,PATCH=0Ms GET=AHR
    eventtype DELETE,PATCH=bKI GET=Gy8
 partner
  securityalerts GET=8Nn
   {} GET=1xz PATCH=fSk
  securityscore GET=jVs
   customerinsights GET=jVs
   history GET=jVs
    {} GET=jVs
 rules
  detectionrules DELETE,PATCH,POST=qZR GET=KE6
   {} DELETE,PATCH,POST=qZR GET=KE6
 runhuntingquery POST=SKH
 securescorecontrolprofiles GET=zxw
  {} GET=YHB PATCH=ZOb
 securescores GET=zxw
  {} GET=zxw
 securityactions GET=Ctd POST=Gzw
  {} GET=ams
   cancelsecurityaction POST=Gzw
 securitycopilot
  workspaces GET=aCM
   {}
    plugins GET=aCM
    sessions GET=aCM PATCH,POST,PUT=Jab
     {} GET=aCM PATCH,POST,PUT=Jab
      prompts GET=aCM PATCH,POST,PUT=Jab
       {} GET=aCM PATCH,POST,PUT=Jab
        evaluations PATCH,POST,PUT=Jab
         {} GET=aCM PATCH,POST,PUT=Jab
 subjectrightsrequests GET=105 POST=W6g
  {} GET=105 PATCH=W6g
   getfinalattachment GET=5PN
   getfinalreport GET=5PN
   notes GET=105 POST=W6g
 threatintelligence
  articleindicators
   {} GET=jwj
  articles GET=jwj
   {} GET=jwj
    indicators GET=jwj
  hostcomponents
   {} GET=jwj
  hostcookies
   {} GET=jwj
  hostpairs
   {} GET=jwj
  hosts
   {} GET=jwj
    childhostpairs GET=jwj
    components GET=jwj
    cookies GET=jwj
    hostpairs GET=jwj
    parenthostpairs GET=jwj
    passivedns GET=jwj
    passivednsreverse GET=jwj
    reputation GET=jwj
    trackers GET=jwj
  hosttrackers
   {} GET=jwj
  intelprofileindicators
   {} GET=jwj
  intelprofiles GET=jwj
   {} GET=jwj
    indicators GET=jwj
  passivednsrecords
   {} GET=jwj
  vulnerabilities
   {} GET=jwj
    components GET=jwj
     {} GET=jwj
 threatsubmission
  emailthreats GET=BwG POST=8PB
   {} GET=jxK
  emailthreatsubmissionpolices
   {} DELETE=XQw
  emailthreatsubmissionpolicies GET=pwt POST=XQw
   {} GET=pwt PATCH=XQw
  filethreats GET=BwG POST=8PB
   {} GET=jxK
  urlthreats GET=BwG POST=8PB
   {} GET=jxK
 tiindicators GET,POST=nE3
  deletetiindicators POST=nE3
  deletetiindicatorsbyexternalid POST=nE3
  submittiindicators POST=nE3
  updatetiindicators POST=nE3
  {} DELETE,GET,PATCH=nE3
 triggers
  retentionevents GET=Gy8 POST=bKI
   {} DELETE=bKI GET=Gy8
    labels
     {} GET=Re0
    retentioneventtype DELETE,PATCH=bKI GET=Gy8
 triggertypes
  retentioneventtypes GET=Gy8 POST=bKI
   {} DELETE,PATCH=bKI GET=Gy8
 usertags GET=JGQ POST=PPz
  {} DELETE,PATCH=PPz GET=JGQ
serviceprincipals GET=q4H POST=rEC
 agentidentity GET=XiE POST=Z0s
  {} DELETE=Vzx GET=XiE PATCH=XAl
   sponsors
    $ref POST=ivs
    {}
     $ref DELETE=ivs
 agentidentityblueprintprincipal GET=oNQ POST=qR9
  {} DELETE=iFV GET=oNQ PATCH=fTf
   sponsors GET=2SO
 delta GET=u4v
 {} DELETE,PATCH=rEC GET=GeU
  addkey POST=rEC
  addpassword POST=rEC
  addtokensigningcertificate POST=rEC
  approleassignedto GET=MvV POST=B6G
   {} DELETE=3FH
  approleassignments GET=MvV POST=B6G
   {} DELETE=3FH
  authorization POST=tYX
   elevatetouseraccessadministrator POST=tYX
  b2bmanagementpolicies GET=zx8
   {} GET=zx8
  checkmembergroups POST=gWo
  checkmemberobjects POST=QFa
  claimsmappingpolicies GET,POST=5Eh
   {} DELETE=RlP
  claimspolicy GET,PATCH,PUT=YsJ
  createdobjects GET=MvV
  createpasswordsinglesignoncredentials POST=YDM
  delegatedpermissionclassifications GET=vI6 POST=Zgx
   {} DELETE=Zgx
  deletepasswordsinglesignoncredentials POST=YDM
  extendlifecycle POST=zHE
  getmembergroups POST=LF6
  getmemberobjects POST=QFa
  getpasswordsinglesignoncredentials POST=cQP
  homerealmdiscoverypolicies GET,POST=5Eh
   {} DELETE=5Eh
  inheritedapproleassignments GET=MvV POST=V4Y
  inheritedoauth2permissiongrants GET=2e5
  memberof GET=MvV
  oauth2permissiongrants GET=2e5
  ownedobjects GET=MvV
  owners GET=MvV POST=cQP
   {} DELETE=rEC
  permanentdelete POST=k5m
  remotedesktopsecurityconfiguration DELETE,PATCH=eCn GET=oJs POST=QpQ
   approvedclientapps DELETE,PATCH=oIh GET=oJs POST=QKu
    {} DELETE,PATCH=QKu GET=oJs POST=oIh
   targetdevicegroups DELETE,PATCH=oIh GET=7KT POST=QKu
    {} DELETE,PATCH=QKu GET=oJs POST=oIh
  removekey POST=rEC
  removepassword POST=rEC
  sponsors GET=T0a POST=8wj
   $ref POST=ivs
   {} DELETE=O7h
    $ref DELETE=ivs
  synchronization
   acquireaccesstoken POST=p70
   connectivityparameters PATCH=p70
   jobs GET=geB POST=p70
    {} DELETE=p70 GET=geB PATCH=2Tx
     bulkupload POST=MxN
     pause POST=p70
     provisionondemand POST=p70
     restart POST=p70
     schema DELETE,PUT=cP5 GET=zLs
      directories
       {}
        discover POST=wjB
      filteroperators GET=p70
      functions GET=p70
      parseexpression POST=p70
     start POST=p70
     validateconnectivity POST=p70
     validatecredentials POST=p70
   secrets PUT=p70
   templates GET=geB
    {} GET=geB
     schema GET=geB
      filteroperators GET=p70
      functions GET=p70
      parseexpression POST=p70
  tokenlifetimepolicies GET,POST=RlP
   {} DELETE=uhA
  transitivememberof GET=99Y
  updatepasswordsinglesignoncredentials POST=YDM
serviceprincipals(appid) DELETE,PATCH=rEC GET=GeU
 addkey POST=rEC
 addpassword POST=rEC
 addtokensigningcertificate POST=rEC
 approleassignedto GET=MvV POST=B6G
  {} DELETE=3FH
 approleassignments GET=MvV POST=B6G
  {} DELETE=3FH
 claimsmappingpolicies GET,POST=5Eh
  {} DELETE=5Eh
 createdobjects GET=99Y
 createpasswordsinglesignoncredentials POST=YDM
 delegatedpermissionclassifications GET=vI6 POST=Zgx
  {} DELETE=Zgx
 deletepasswordsinglesignoncredentials POST=YDM
 extendlifecycle POST=zHE
 getpasswordsinglesignoncredentials POST=cQP
 homerealmdiscoverypolicies GET,POST=5Eh
  {} DELETE=5Eh
 inheritedapproleassignments GET=MvV POST=V4Y
 inheritedoauth2permissiongrants GET=MDc
 memberof GET=99Y
 oauth2permissiongrants GET=MDc
 ownedobjects GET=MvV
 owners GET=MvV POST=cQP
  {} DELETE=BUQ
 permanentdelete POST=k5m
 removekey POST=rEC
 removepassword POST=rEC
 sponsors GET=T0a POST=8wj
  {} DELETE=O7h
 tokenlifetimepolicies GET,POST=RlP
  {} DELETE=jPw
 transitivememberof GET=99Y
 updatepasswordsinglesignoncredentials POST=YDM
servicetreeattributionservices GET=vvA
settings GET=Hao POST=TZa
 regionalandlanguagesettings GET=Fxs PATCH,PUT=W2q
 {} DELETE,PATCH=Wu0 GET=Hao
shares
 {} GET=1at
  driveitem GET=1at
   archive POST=cgd
   content GET=gpc
   contentstream GET=gpc
   preview POST=cHR
   unarchive POST=cgd
  permission
   grant POST=4G6
  root
   archive POST=cgd
   unarchive POST=cgd
sites GET=xQQ POST=oSK
 delta GET=OVH
 getallsites GET=bDU
 getoperationstatus(operationid) GET=oSK
 id
  contenttypes
   id
    copytodefaultcontentlocation POST=8FJ
 root GET=xQQ
 {} GET=xQQ
  :
   {} GET=xQQ
  analytics GET=cHR
   alltime GET=cHR
   lastsevendays GET=cHR
  archive POST=XvN
  columns GET=yRp POST=Ods
   {} DELETE,PATCH=Ods GET=yRp
  contentmodels
   getbyname GET=PrW
   {} GET=PrW
    applytodrive POST=o3D
    getapplieddrives GET=PrW
    removefromdrive POST=o3D
  contenttypes GET=yRp POST=Ods
   addcopyfromcontenttypehub POST=Ods
   getcompatiblehubcontenttypes GET=Ods
   {} DELETE,PATCH=Ods GET=yRp
    associatewithhubsites POST=Ods
    columns GET=yRp POST=Ods
     {} DELETE,PATCH=Ods GET=yRp
    copytodefaultcontentlocation POST=8FJ
    ispublished GET=XFh
    publish POST=mDB
    unpublish POST=mDB
  documentprocessingjobs POST=o3D
   {} GET=PrW
  drive GET=gpc
   items
    {} DELETE,PATCH=1at GET=ntC
     :
      {}
       content PUT=1at
       contentstream PUT=1at
     assignsensitivitylabel POST=CPl
     capabilities GET=gpc
     checkin POST=1at
     checkout POST=1at
     children GET=we8 POST=1at
     content GET=we8 PUT=1at
     contentstream GET=we8 PUT=1at
     copy POST=1at
     createlink POST=1at
     createuploadsession POST=BjA
     discardcheckout POST=1at
     extractsensitivitylabels POST=V3T
     follow POST=cHR
     invite POST=1at
     media
      reactions DELETE,GET,POST=9BU
     officeactivities GET=fuS PATCH=JEA
     permissions GET=gpc
      {} DELETE,PATCH=1at GET=we8
       revokegrants POST=4G6
     preview POST=cHR
     streams GET=gpc
      {} GET=gpc POST=uVV
       appendcontent POST=uVV
       content GET=gpc
     thumbnails GET=gpc
     versions GET=gpc
      {} GET=gpc
       content GET=gpc
       restoreversion POST=1at
       streams GET=gpc
        {} GET=gpc POST=uVV
         appendcontent POST=uVV
         content GET=gpc
   root
    :
     {} GET=c4H
      assignsensitivitylabel POST=CPl
      extractsensitivitylabels POST=GE0
      media
       reactions DELETE,GET,POST=9BU
      streams GET=57k
       {} GET=57k
        content GET=57k
    delta GET=gpc
    search(q) GET=gpc
  drives GET=gpc
  extensions DELETE,PATCH,POST=cgd GET=29h
   {} DELETE,PATCH,POST=cgd GET=29h
  getactivitiesbyinterval(enddatetime,interval,startdatetime) GET=cHR
  getapplicablecontenttypesforlist GET=3UE
  items
   {}
    versions GET=xQQ
     {} GET=xQQ
      restoreversion POST=8FJ
  lists GET=xQQ POST=brL
   {} GET=xQQ
    activities GET=cHR
    columns GET=yRp POST=Ods
     {} DELETE,PATCH=Ods GET=yRp
    contenttypes GET=3UE
     addcopy POST=Ods
     addcopyfromcontenttypehub POST=Ods
     getcompatiblehubcontenttypes GET=Ods
     {} DELETE,PATCH=Ods GET=yRp
      columns GET=yRp POST=Ods
       {} DELETE,PATCH=Ods GET=yRp
    drive
     root
      subscriptions
       socketio GET=unH
    items GET=zIB POST=2Iz
     delta GET=xQQ
     {} DELETE,PATCH=2Iz GET=csc
      activities GET=cHR
      analytics GET=cHR
       alltime GET=cHR
       lastsevendays GET=cHR
      createlink POST=1at
      documentsetversions GET=rfa POST=C22
       {} DELETE=C22 GET=rfa
        restore POST=C22
      driveitem GET=gpc
       permissions
        {}
         revokegrants POST=4G6
      fields PATCH=2Iz
      getactivitiesbyinterval(enddatetime,interval,startdatetime) GET=cHR
      permissions GET=3UE POST=8FJ
       {} DELETE,PATCH=8FJ GET=3UE
      versions GET=xQQ
       {} GET=xQQ
        restoreversion POST=8FJ
    operations GET=3UE
     {} GET=3UE
    permissions GET=3UE POST=8FJ
     {} DELETE,PATCH=8FJ GET=3UE
  migration
   migrationjobs POST=2Iz
    {} DELETE=2Iz
     progressevents GET=6Ko
   provisionmigrationcontainers POST=2Iz
  onenote
   notebooks GET=5DW POST=MWu
    getnotebookfromweburl POST=bMe
    {} GET=FrM
     copynotebook POST=MWu
     sectiongroups GET=5DW POST=MWu
     sections GET=5DW POST=MWu
   operations
    {} GET=FrM
   pages GET=cFO POST=MWu
    {} DELETE=Rlt GET=UNT
     content PATCH=Rlt
     copytosection POST=MWu
   resources
    {}
     content GET=H21
   sectiongroups GET=FrM
    {} GET=FrM
     sectiongroups GET=5DW POST=MWu
     sections GET=5DW POST=MWu
   sections GET=FrM
    {} GET=FrM
     copytonotebook POST=MWu
     copytosectiongroup POST=MWu
     pages GET=cFO POST=MWu
  operations GET=3UE
   {} GET=3UE
  pages GET=zIB POST=2Iz
   createfromtemplate POST=8FJ
   {} DELETE,PATCH=2Iz GET=zIB
    canvaslayout
     horizontalsections GET=xQQ
      {} GET=xQQ
       columns GET=xQQ
        {} GET=xQQ
         webparts GET=xQQ
          {} GET=xQQ
           getpositionofwebpart GET=xQQ
     verticalsection GET=xQQ
      webparts GET=xQQ
       {} GET=xQQ
        getpositionofwebpart GET=xQQ
    getwebpartsbyposition(columnid,horizontalsectionid,isinverticalsection,webpartindex) GET=xQQ
    publish POST=1at
    saveastemplate POST=8FJ
    webparts GET=xQQ
     {} GET=xQQ
      getpositionofwebpart GET=xQQ
  pagetemplates GET=VnH POST=8FJ
   {} DELETE,PATCH=8FJ GET=VnH
  permissions GET=XFh POST=8rT
   {} DELETE,GET,PATCH=8rT
  searchcustomindex(q) GET=Pmy
  settings GET=xQQ
  sites GET=xQQ
  termstore GET=JYC PATCH=yOq
   groups GET=JYC POST=yOq
    {} DELETE=yOq GET=JYC
     sets GET=q77
      {}
       terms
        {} GET=q77
   sets POST=yOq
    {} DELETE,PATCH=yOq GET=JYC
     children GET=JYC POST=yOq
     relations GET=q77
     terms
      {} DELETE,PATCH=yOq GET=JYC
       children GET=JYC POST=yOq
       relations GET=JYC POST=yOq
  unarchive POST=XvN
solutions
 approval GET=sBW
  approvalitems GET=u4a POST=otg
   {} GET=sBW
    cancel POST=otg
    requests GET=sBW
     {} GET=sBW
    responses GET=u4a POST=CwB
     {} GET=sBW
  operations
   {} GET=sBW
  provision POST=sBW
 backuprestore
  browsesessions GET=CrK
  exchangeprotectionpolicies
   {}
    mailboxexclusionunits GET=vcH
    mailboxexclusionunitsbulkadditionjobs GET=78u POST=U8g
     {} GET=vcH
    mailboxinclusionrules GET=78u POST=U8g
     {} DELETE,PATCH=U8g GET=78u
      deleteandunprotect POST=U8g
      run POST=U8g
  onedriveforbusinessbrowsesessions GET,POST=CrK
   {} GET=CrK
    browse POST=CrK
  onedriveforbusinessprotectionpolicies
   {}
    driveexclusionunits GET=vcH
    driveexclusionunitsbulkadditionjobs GET=78u POST=U8g
     {} GET=vcH
    driveinclusionrules GET=78u POST=U8g
     {} DELETE,PATCH=U8g GET=78u
      deleteandunprotect POST=U8g
      run POST=U8g
  onedriveforbusinessrestoresessions
   {}
    granulardriverestoreartifacts GET=CrK
  reports
   getstatisticsbypolicy(policyid) GET=lat
   getstatisticsbyworkload(workloadid) GET=lat
  restorepoints GET=YiC
   search POST=YiC
  restoresessions GET=K7g
  sharepointbrowsesessions GET,POST=CrK
   {} GET=CrK
    browse POST=CrK
  sharepointprotectionpolicies
   {}
    siteexclusionunits GET=vcH
    siteexclusionunitsbulkadditionjobs GET=78u POST=U8g
     {} GET=vcH
    siteinclusionrules GET=78u POST=U8g
     {} DELETE,PATCH=U8g GET=78u
      deleteandunprotect POST=U8g
      run POST=U8g
  sharepointrestoresessions
   {}
    granularsiterestoreartifacts GET=CrK
 bookingbusinesses GET=irp POST=IHz
  {} DELETE=IHz GET=O0n PATCH=TZL
   appointments GET=VXT POST=JBm
    {} DELETE,PATCH=BRO GET=VXT
     cancel POST=nIP
   calendarview GET=kVt POST=V9u
   customers GET=kVt POST=BRO
    {} DELETE,PATCH=BRO GET=VXT
   customquestions GET=fia POST=nIP
    {} DELETE,PATCH=nIP GET=kVt
   getstaffavailability POST=mIA
   publish POST=wfH
   services GET=O0n POST=TZL
    {} DELETE,PATCH=TZL GET=O0n
   staffmembers GET=O0n POST=TZL
    {} DELETE,PATCH=TZL GET=O0n
   unpublish POST=wfH
 bookingcurrencies GET=MVo
  {} GET=MVo
 businessscenarios GET=ftO POST=INq
  {} DELETE,PATCH=INq GET=ftO
   planner GET=FQj
    getplan POST=qcU
    planconfiguration GET=ftO PATCH=INq
     localizations GET=ftO POST=INq
      {} DELETE,PATCH=INq GET=ftO
    taskconfiguration GET=ftO PATCH=INq
    tasks GET=qVw POST=BZN
     {} DELETE,PATCH=BZN GET=qVw
 businessscenarios(uniquename) GET=ftO PATCH=INq
  planner
   planconfiguration PATCH=INq
    localizations GET=ftO POST=INq
     {} DELETE,PATCH=INq GET=ftO
 sharepoint
  migrations
   crossorganizationgroupmappings PATCH=4fS
   crossorganizationgroupmappings(sourcegroupobjectid) GET=LKu
   crossorganizationmigrationapps POST=4fS
    {} GET=LKu
     unregister POST=4fS
   crossorganizationmigrationtasks GET=LKu POST=4fS
    getbysourcegroupmailnickname(sourcemailnickname) GET=LKu
    getbysourcesiteurl(sourcesiteurl) GET=LKu
    getbysourceuserprincipalname(sourceprincipalname) GET=LKu
    {} GET=LKu
     cancel POST=4fS
   crossorganizationusermappings PATCH=4fS
   crossorganizationusermappings(sourceuserprincipalname) GET=LKu
 virtualevents
  townhalls GET=1D7 POST=PDo
   getbyuseridandrole(role,userid) GET=1D7
   getbyuserrole(role) GET=KYB
   {} GET=Qcm PATCH=PDo
    cancel POST=PDo
    presenters POST=PDo
     {} DELETE,PATCH=PDo GET=lZZ
      sessions GET=lZZ
    publish POST=PDo
    sessions GET=lZZ
     {} GET=lZZ
      presenters GET=lZZ
    setexternaleventinformation POST=PDo
  webinars
   getbyuseridandrole(role,userid) GET=1D7
   getbyuserrole(role) GET=KYB
   {} GET=Qcm
    cancel POST=PDo
    publish POST=PDo
    registrations GET=2mF POST=v0e
     {} GET=SU6 PATCH=PDo
      approve POST=PDo
      cancel POST=7Ei
      reject POST=PDo
      sessions GET=2mF
    sessions GET=lZZ
     {} GET=lZZ
      attendancereports GET=9JD
       {} GET=9JD
        attendancerecords GET=9JD
    setexternaleventinformation POST=PDo
storage
 filestorage
  containers GET=WgE POST=DNe
   getbyuser(role,userprincipalname) GET=lhN
   getbyuser(userprincipalname) GET=lhN
   {} DELETE,GET,PATCH=WgE
    activate POST=DNe
    archive POST=nH8
    columns GET,POST=DNe
     {} DELETE,GET,PATCH=DNe
    customproperties PATCH=DNe
    drive GET=DNe
    lock POST=nH8
    migrationjobs POST=Fag
     {} DELETE=Fag
      progressevents GET=Fag
    permanentdelete POST=WgE
    permissions GET,POST=WgE
     {} DELETE,GET,PATCH=WgE
    permissions(email) DELETE,GET,PATCH=WgE
    permissions(userprincipalname) DELETE,GET,PATCH=WgE
    provisionmigrationcontainers POST=Fag
    recyclebin GET=DNe PATCH=Fag
     items GET,PATCH=DNe
      delete POST=DNe
      restore POST=DNe
     items(driveitemid)
      restore POST=DNe
    sharepointgroups GET,POST=ijD
     {} DELETE,GET,PATCH=ijD
      members GET,POST=ijD
       {} DELETE,GET=ijD
    transferprincipalownership POST=lhN
    unarchive POST=nH8
    unlock POST=nH8
  deletedcontainers GET=WgE
   {} DELETE,GET=WgE
    restore POST=WgE
subscribedskus GET=9nW
 {} GET=adk
teams GET=U7j POST=zzu
 87654321-0abc-zqf0-321456789q
  installedapps POST=sFv
 team-id
  channels
   {}
    messages
     {} PATCH=xHh
      replies
       {} PATCH=xHh
 {} GET=Ksy PATCH=psY
  allchannels GET=N4g
  archive POST=psY
  channels GET=jxz POST=CVL
   getallmessages GET=qfa
   getallretainedmessages GET=qfa
   {} DELETE=1gu GET=x2R PATCH=mQY
    allmembers GET=2Vc
     {} GET=2Vc
    archive POST=BjP
    completemigration POST=cTR
    doesuserhaveaccess GET=2Vc
    enabledapps GET=N8B
     $ref POST=wDK
     {} GET=xFY
      $ref DELETE=wDK
    filesfolder GET=J1V
    joinedusers GET=5FC POST=nx9
     add POST=nx9
     {} GET=5FC
    members GET=JUF POST=jrm
     {} DELETE=jrm GET=2Vc PATCH=oOT
    messages GET=0OR POST=05P
     delta GET=0OR
     forwardtochat POST=KE4
     {} GET=0OR PATCH=EH9
      forwardtochat POST=KE4
      hostedcontents GET=0OR
       {} GET=0OR
      replies GET=0OR POST=05P
       {} GET=0OR PATCH=EH9
        hostedcontents GET=0OR
         {} GET=0OR
        setreaction POST=v4l
        softdelete POST=iKv
        undosoftdelete POST=iKv
        unsetreaction POST=v4l
      setreaction POST=v4l
      softdelete POST=iKv
      undosoftdelete POST=iKv
      unsetreaction POST=v4l
    planner
     plans GET=ATK
    provisionemail POST=WTQ
    removeemail POST=WTQ
    sharedwithteams GET=2Vc
     {} DELETE=jrm GET=2Vc
      allowedmembers GET=2Vc
    startmigration POST=cTR
    tabs GET=F4f POST=ETs
     {} DELETE=Lsj GET=MOS PATCH=OS1
    unarchive POST=BjP
  clone POST=ReF
  completemigration POST=cTR
  deletedchannels GET=dza
  incomingchannels GET=N4g
   {} DELETE=LdZ
  installedapps GET=14k POST=wNJ
   {} DELETE=UcD GET=I0Y
    upgrade POST=PEe
  markactivitynotificationchainasinactionable POST=a9J
  members GET=b61 POST=g0l
   add POST=g0l
   remove POST=Gu1
   {} DELETE,PATCH=g0l GET=b61
  permissiongrants GET=uJC
  primarychannel GET=GPM
  recallactivitynotificationchainforrecipient POST=a9J
  schedule GET=PsR PUT=q3t
   daynotes GET=E5I POST=Zpb
    bulkdelete POST=Zpb
    bulkupsert POST=Zpb
    {} DELETE,PUT=Zpb GET=E5I
   offershiftrequests GET,POST=q3t
    {} GET=ggI
     approve POST=q3t
     approveforuser POST=UVH
     decline POST=q3t
     declineforuser POST=UVH
   openshiftchangerequests GET=PsR POST=q3t
    {} GET=ggI
     approve POST=q3t
     approveforuser POST=UVH
     decline POST=q3t
     declineforuser POST=UVH
   openshifts GET=PsR POST=RRN
    bulkdelete POST=Zpb
    bulkupsert POST=Zpb
    {} DELETE,PUT=q3t GET=PsR
   schedulinggroups GET=PsR POST=q3t
    bulkdelete POST=Zpb
    bulkupsert POST=Zpb
    {} DELETE,PUT=q3t GET=PsR
   share POST=q3t
   shifts GET=PsR POST=q3t
    bulkdelete POST=Zpb
    bulkupsert POST=Zpb
    {} DELETE,PUT=q3t GET=OVr
   shiftsroledefinitions GET=RLG PATCH=VDH PUT=pNC
    {} GET=RLG PATCH=VDH PUT=pNC
   swapshiftschangerequests GET=PsR POST=q3t
    {}
     approve POST=q3t
     approveforuser POST=UVH
     decline POST=q3t
     declineforuser POST=UVH
   timecards GET=E5I POST=Zpb
    bulkdelete POST=Zpb
    bulkupsert POST=Zpb
    clockin POST=Zpb
    {} DELETE,PUT=Zpb GET=E5I
     clockout POST=Zpb
     confirm POST=Zpb
     confirmforuser POST=UVH
     endbreak POST=Zpb
     startbreak POST=Zpb
   timeoffreasons GET=PsR POST=q3t
    bulkdelete POST=Zpb
    bulkupsert POST=Zpb
    {} DELETE,PUT=q3t GET=PsR
   timeoffrequests GET=PsR POST=Zpb
    {} DELETE=q3t GET=PsR
     approve POST=q3t
     approveforuser POST=UVH
     decline POST=q3t
     declineforuser POST=UVH
   timesoff GET=PsR POST=q3t
    bulkdelete POST=Zpb
    bulkupsert POST=Zpb
    {} DELETE,PUT=q3t GET=qVg
  sendactivitynotification POST=a9J
  tags GET=Cli POST=iXN
   {} DELETE,PATCH=iXN GET=Cli
    members GET=Cli POST=vyD
     {} DELETE=iXN GET=Cli
  unarchive POST=psY
teamwork GET=fJv
 activitynotificationoperations
  {} GET=D6I
 deletedchats
  {} GET=ojP
   undodelete POST=ojP
 deletedteams GET=l24
  {}
   channels
    getallmessages GET=qfa
 determineifinteractionisallowed POST=m9X
 devices GET=5Vz
  {} GET=5Vz
   activity GET=5Vz
   configuration GET=5Vz
   health GET=5Vz
   operations GET=5Vz
    {} GET=5Vz
   restart POST=1mL
   rundiagnostics POST=1mL
   updatesoftware POST=1mL
 messaging
  customemoji GET=Dru POST=wtM
 sendactivitynotificationtorecipients POST=9l2
 teamsappsettings GET=X7k PATCH=Nvg
 teamtemplates GET=Qo6
  {}
   definitions
    {} GET=Qo6
     teamdefinition GET=Qo6
 workforceintegrations GET=HBj POST=Mtk
  {} DELETE,PATCH=Mtk GET=HBj
tenantrelationships
 delegatedadmincustomers GET=RNT
  {} GET=RNT
   servicemanagementdetails GET=RNT
 delegatedadminrelationships GET=ZDS POST=fu2
  {} DELETE,PATCH=fu2 GET=ZDS
   accessassignments GET=ZDS POST=fu2
    {} DELETE,PATCH=fu2 GET=ZDS
   operations GET=RNT
    {} GET=RNT
   requests GET=ZDS POST=fu2
    {} GET=RNT
 findtenantinformationbydomainname(domainname) GET=sRE
 findtenantinformationbytenantid(tenantid) GET=sRE
 managedtenants
  aggregatedpolicycompliances GET=ngE
  auditevents
   {} GET=pQ6
  cloudpcconnections GET=TtB
   {} GET=TtB
  cloudpcdevices GET=TtB
   {} GET=TtB
  cloudpcsoverview GET=TtB
   {} GET=TtB
  conditionalaccesspolicycoverages GET=MJ8
   {} GET=MJ8
  credentialuserregistrationssummaries GET=g9K
   {} GET=g9K
  devicecompliancepolicysettingstatesummaries GET=Qba
   {} GET=ngE
  manageddevicecompliances GET=Qba
   {} GET=Qba
  manageddevicecompliancetrends GET=Qba
   {} GET=Qba
  managementactions GET=pQ6
   {} GET=pQ6
    apply POST=m9O
  managementactiontenantdeploymentstatuses GET=pQ6
   changedeploymentstatus POST=m9O
   {} GET=pQ6
  managementintents GET=pQ6
   {} GET=pQ6
  managementtemplates GET=pQ6
   {} GET=pQ6
  myroles GET=pQ6
  procedures GET=CCc POST=m9O
   {} DELETE,PATCH,PUT=m9O GET=CCc
    run POST=m9O
  procedurestepdefinitions GET=pQ6
   {} GET=pQ6
  recordroot
   offboardeduserrecords GET=pQ6
    {} DELETE=m9O GET=CCc
     completeoffboarding POST=m9O
   supportorganizationrecords DELETE,GET,PATCH,POST,PUT=m9O
    {} DELETE,GET=m9O
  reportroot
   delegatedaccessreports GET=yB1
   offboardeduserreports GET=pQ6
    {} GET=pQ6
  roleassignments GET=CCc POST=m9O
  roledefinitions GET=pQ6
  tenantgroups GET=pQ6
   tenantsearch POST=pQ6
   {} GET=pQ6
  tenants GET=pQ6
   {} GET=pQ6
    offboardtenant POST=m9O
    resettenantonboardingstatus POST=m9O
  tenantscustomizedinformation GET=pQ6
   {} GET=CCc PATCH=m9O
  tenantsdetailedinformation GET=pQ6
   {} GET=pQ6
  tenanttags GET=CCc POST=m9O
   {} DELETE,PATCH=m9O GET=CCc
    assigntag POST=m9O
    unassigntag POST=m9O
  tenantusage GET=pQ6
  windowsdevicemalwarestates GET=Qba
   {} GET=Qba
  windowsprotectionstates GET=Qba
   {} GET=Qba
 multitenantorganization DELETE,POST=qnq GET=pck
  joinrequest GET=CKS PATCH=qnq
  tenants GET=pck POST=qnq
   {} DELETE,GET,PATCH=qnq
termstore GET=JYC PATCH=yOq
 groups GET=JYC POST=yOq
  {} DELETE=yOq GET=JYC
   sets GET=q77
    {}
     terms
      {} GET=q77
 sets POST=yOq
  {} DELETE,PATCH=yOq GET=JYC
   children GET=JYC POST=yOq
   relations GET=q77
   terms
    {} DELETE,PATCH=yOq GET=JYC
     children GET=JYC POST=yOq
     relations GET=JYC POST=yOq
trustframework
 keysets GET=Uiw POST=UV3
  {} DELETE,PATCH,PUT=UV3 GET=Uiw
   generatekey POST=UV3
   getactivekey GET=hQG
   keys_v2
    {} DELETE,GET,PATCH,PUT=UV3
   uploadcertificate POST=UV3
   uploadpkcs12 POST=UV3
   uploadsecret POST=UV3
 policies GET=o9z POST=kUs
  {} DELETE,PUT=kUs GET=o9z
user
 {}
  employeeexperience
   assignedroles GET=dg7
users GET=mHU POST=pu7
 delta GET=CQW
 getmanagedappblockedusers GET=y8J
 me
  messages
   {}
    replyall POST=kQb
  security
   informationprotection
    sensitivitylabels
     evaluateclassificationresults POST=cKc
     evaluateremoval POST=cKc
     extractcontentlabel POST=cKc
 onpremisessyncbehavior GET,PATCH=AS8
 security
  informationprotection
   sensitivitylabels
    evaluateclassificationresults POST=cKc
    evaluateremoval POST=cKc
    extractcontentlabel POST=cKc
 validatepassword POST=jsr
 {} DELETE=RWD GET=LFG PATCH=sEw
  activities GET=xuv
   recent GET=xuv
   {} DELETE,PUT=xuv
    historyitems
     {} DELETE,PUT=xuv
  adhoccalls
   getallrecordings GET=twk
   getalltranscripts GET=qna
   {}
    recordings GET=P3c
     {} GET=P3c
      content GET=P3c
    transcripts GET=0hl
     {} GET=0hl
      content GET=0hl
      metadatacontent GET=0hl
  agentsigninsessions GET=JRt
   {} GET=JRt
    revoke POST=71g
  agreementacceptances GET=8uk
  analytics
   activitystatistics GET=Mos
   settings GET=heu
  approleassignedresources GET=1IH
  approleassignments GET=Oeo POST=7dV
   {} DELETE=7dV
  assignlicense POST=oAz
  authentication
   emailmethods GET=EFn POST=tAw
    {} DELETE,PATCH=V6U GET=Qay
   externalauthenticationmethods GET=Xb3 POST=bmQ
    {} DELETE=bmQ GET=Xb3
   federatedidentitycredentialmethods GET=EZW POST=GgR
    {} DELETE=3LS GET=Hae
   fido2methods GET=Nrm POST=9Tu
    creationoptions GET=9Tu
    {} DELETE,PATCH=YIF GET=6Qn
   hardwareoathmethods GET=Y1m POST=LBk
    assignandactivate POST=jYh
    assignandactivatebyserialnumber POST=jYh
    deactivate POST=jYh
    {} DELETE=0s9 GET=GvT
     activate POST=jYh
   methods GET=N33
    {} DELETE,PUT=aP8 GET=N33
     disablesmssignin POST=aP8
     enablesmssignin POST=aP8
     isupdatesupported GET=O5V
     resetpassword POST=aP8
   microsoftauthenticatormethods GET=k3M
    {} DELETE=9gy GET=b68
   operations
    {} GET=zum
   passwordlessmicrosoftauthenticatormethods GET=k3M
    {} DELETE=9gy GET=b68
   passwordmethods GET=kh5
    {} GET=kh5
     changepassword POST=kXW
     isupdatesupported GET=3c6
     resetpassword POST=YPL
   phonemethods GET=hdEw POST=agv
    {} DELETE,PATCH=tcJ GET=dcW PUT=pvz
     disablesmssignin POST=XYj
     enablesmssignin POST=XYj
   platformcredentialmethods GET=mTd
    {} DELETE=3vc GET=k1g
   qrcodepinmethod DELETE,PATCH=T31 GET=YRU PUT=763
    pin DELETE,PATCH=T31 GET=YRU
     updatepin PATCH=kgy
    standardqrcode DELETE,PATCH=T31 GET=YRU
    temporaryqrcode DELETE,PATCH=T31 GET=YRU
   requirements GET=bPF PATCH=YEa
   resourcekeyauthenticationmethods GET=rRx
    {} DELETE=rMF GET=pCk
   softwareoathmethods GET=PZR
    {} DELETE=kJb GET=xBa
   temporaryaccesspassmethods GET=bhb POST=aXV
    {} DELETE=AYL GET=YLL
   windowshelloforbusinessmethods GET=u4vr
    {} DELETE=0zs GET=pRi
  calendar
   calendarpermissions
    {} DELETE=0bH
   calendarview GET=rnD
   events GET=pHa POST=0bH
    delta GET=9QR
    {} DELETE,PATCH=0bH GET=lWK
     accept POST=0bH
     attachments GET=0bO POST=0bH
     cancel POST=0bH
     decline POST=0bH
     dismissreminder POST=0bH
     forward POST=0bO
     instances GET=lWK
     permanentdelete POST=0bH
     snoozereminder POST=0bH
     tentativelyaccept POST=0bH
   getschedule POST=VZs
   permanentdelete POST=WgS
  calendargroups GET=pHa POST=0bH
   {} DELETE,PATCH=0bH GET=lWK
    calendars GET=6y3 POST=0bH
     {} DELETE=0bH
      calendarview GET=rnD
      events GET=rnD
       delta GET=9QR
       {} DELETE,PATCH=0bH GET=lWK
        accept POST=0bH
        attachments GET=0bO POST=0bH
        cancel POST=0bH
        decline POST=0bH
        dismissreminder POST=0bH
        forward POST=0bO
        instances GET=lWK
        permanentdelete POST=0bH
        snoozereminder POST=0bH
        tentativelyaccept POST=0bH
  calendars GET=6y3 POST=0bH
   delta GET=9QR
   {} DELETE=0bH
    calendarview GET=rnD
     delta GET=9QR
    events GET=pHa POST=0bH
     delta GET=9QR
     {} DELETE,PATCH=0bH GET=lWK
      accept POST=0bH
      attachments GET=0bO POST=0bH
      cancel POST=0bH
      decline POST=0bH
      dismissreminder POST=0bH
      forward POST=0bO
      instances GET=lWK
      permanentdelete POST=0bH
      snoozereminder POST=0bH
      tentativelyaccept POST=0bH
  calendarview GET=rnD
   delta GET=9QR
  chats GET=bEw
   getallmessages GET=LPX
   getallretainedmessages GET=LPX
   {} GET=oBA
    members GET=bVB
     {} GET=ygZ
    messages GET=tw0
     {} GET=xJ1
      hostedcontents GET=xJ1
       {} GET=xJ1
      setreaction POST=rZQ
      softdelete POST=03w
      undosoftdelete POST=03w
      unsetreaction POST=rZQ
    targetedmessages
     {} DELETE=lEr
  checkmembergroups POST=gWo
  checkmemberobjects POST=QFa
  cloudclipboard
   items GET=3WK
    {} GET=3WK
  cloudlicensing
   assignmenterrors GET=N5g
    {} GET=N5g
   assignments GET=N5g POST=MtH
    reprocessassignments POST=MtH
    {} DELETE,PATCH=MtH GET=MXw
     allotment GET=N5g
      $ref PUT=MtH
     assignedto
      $ref PUT=MtH
   usagerights GET=N5g
    {} GET=N5g
     assignments GET=N5g
   waitingmembers GET=N5g
    {} GET=N5g
     allotment GET=N5g
  cloudpcs GET=TtB
   {} GET=sET
    getcloudpclaunchinfo GET=TtB
    reboot POST=hdE
    rename POST=hdE
    reprovision POST=hdE
    retrievecloudpclaunchdetail GET=TtB
    start POST=87b
    stop POST=87b
    troubleshoot POST=hdE
  communications
   callsettings
    delegates GET=qUy POST=tuY
     {} DELETE,PATCH=tuY GET=qUy
    delegators GET=qUy
     {} GET=qUy
   meetingtemplates GET=GS2
  contactfolders GET=bkR POST=604
   delta GET=v2S
   {} DELETE,PATCH=604 GET=bkR
    childfolders GET=bkR POST=604
     {}
      ...
       contacts GET=v2S
        {} DELETE,PATCH=604 GET=bkR
      contacts GET=v2S
       {} DELETE,PATCH=604 GET=bkR
      permanentdelete POST=604
    contacts GET=bkR POST=604
     delta GET=v2S
     {} DELETE,PATCH=604 GET=bkR
      permanentdelete POST=604
      photo GET=0SS PATCH,PUT=Uu9
    permanentdelete POST=604
  contacts GET=bkR POST=604
   onpremisessyncbehavior GET,PATCH=vJq
   {} DELETE,PATCH=604 GET=bkR
    onpremisessyncbehavior GET,PATCH=vJq
    permanentdelete POST=604
    photo GET=0SS PATCH,PUT=Uu9
  convertexternaltointernalmemberuser POST=88d
  createdobjects GET=ak8
  datasecurityandgovernance
   activities
    auditactivities POST=sS5
     {} GET=D2t
    contentactivities POST=g6k
     {} GET=F5k
   contentuploadsession POST=cK8
   processcontent POST=bpO
   protectionscopes
    compute POST=zXI
  deleteddatetime GET=dsL
  deletepasswordsinglesignoncredentials POST=IS3
  devices GET=8OI
   {}
    commands POST=xsi
     {} GET=xsi
      responsepayload GET=xsi
  directreports GET=dR2
  distributionlists GET=bkR POST=604
   {} DELETE,PATCH=604 GET=bkR
    addmembers POST=604
    deletemembers POST=604
  drive GET=gpc
   following GET=cHR
    {} DELETE=Zu7
   items
    {} DELETE,PATCH=1at GET=ntC
     :
      {}
       content PUT=1at
       contentstream PUT=1at
       createuploadsession POST=BjA
     assignsensitivitylabel POST=CPl
     checkin POST=1at
     checkout POST=1at
     children GET=we8 POST=1at
     content GET=we8 PUT=1at
     contentstream GET=we8 PUT=1at
     copy POST=1at
     createlink POST=1at
     createuploadsession POST=BjA
     discardcheckout POST=1at
     extractsensitivitylabels POST=V3T
     follow POST=cHR
     invite POST=1at
     media
      reactions DELETE,GET,POST=9BU
     permissions GET=gpc
      {} DELETE,PATCH=1at GET=we8
       revokegrants POST=4G6
     preview POST=cHR
     restore POST=WSC
     retentionlabel DELETE=aWZ
     streams GET=gpc
      {} GET=gpc POST=uVV
       appendcontent POST=uVV
       content GET=gpc
     thumbnails GET=gpc
      {}
       {} GET=gpc
        content GET=gpc
     unfollow POST=cHR
     versions GET=gpc
      current GET=gpc
      {} GET=gpc
       content GET=gpc
       restoreversion POST=1at
       streams GET=gpc
        {} GET=gpc POST=uVV
         appendcontent POST=uVV
         content GET=gpc
     workbook
      application GET=6WX
       calculate POST=6WX
      closesession POST=6WX
      comments GET,POST=6WX
       {} GET=6WX
        replies GET,POST=6WX
         {} GET=6WX
      createsession POST=6WX
      names GET=Gmr
       add POST=A3g
       {} DELETE=nTZ GET,PATCH=Gmr
        range GET,PATCH=Gmr
         boundingrect GET=Gmr
         cell GET=Gmr
         clear POST=Gmr
         column GET=Gmr
         delete POST=Gmr
         entirecolumn GET=Gmr
         entirerow GET=Gmr
         format GET,PATCH=Gmr
          autofitcolumns POST=Gmr
          autofitrows POST=Gmr
          borders GET,POST=Gmr
           itemat POST=Gmr
           {} GET,PATCH=6WX
          borders(sideindex) GET,PATCH=Gmr
          fill GET,PATCH=Gmr
           clear POST=Gmr
          font GET,PATCH=Gmr
          protection GET,PATCH=Gmr
         insert POST=Gmr
         intersection GET=Gmr
         lastcell GET=Gmr
         lastcolumn GET=Gmr
         lastrow GET=Gmr
         merge POST=Gmr
         offsetrange GET=Gmr
         row POST=Gmr
         sort
          apply POST=Gmr
         unmerge POST=Gmr
         usedrange GET=Gmr
      operations
       {} GET=6WX
      refreshsession POST=6WX
      tablerowoperationresult(key) GET=6WX
      tables GET=qJM
       add POST=Gmr
       {} DELETE,GET,PATCH=Gmr
        add POST=6WX
        clearfilters POST=Gmr
        columns GET,POST=Gmr
         add POST=Gmr
         itemat POST=Gmr
         {} DELETE,GET,PATCH=Gmr
          databodyrange GET=Gmr
          filter
           apply POST=Gmr
           clear POST=Gmr
          headerrowrange GET=Gmr
          range GET,PATCH=Gmr
           boundingrect GET=Gmr
           cell GET=Gmr
           clear POST=Gmr
           column GET=Gmr
           delete POST=Gmr
           entirecolumn GET=Gmr
           entirerow GET=Gmr
           format GET,PATCH=Gmr
            autofitcolumns POST=Gmr
            autofitrows POST=Gmr
            borders GET,POST=Gmr
             itemat POST=Gmr
             {} GET,PATCH=6WX
            borders(sideindex) GET,PATCH=Gmr
            fill GET,PATCH=Gmr
             clear POST=Gmr
            font GET,PATCH=Gmr
            protection GET,PATCH=Gmr
           insert POST=Gmr
           intersection GET=Gmr
           lastcell GET=Gmr
           lastcolumn GET=Gmr
           lastrow GET=Gmr
           merge POST=Gmr
           offsetrange GET=Gmr
           row POST=Gmr
           sort
            apply POST=Gmr
           unmerge POST=Gmr
           usedrange GET=Gmr
          totalrowrange GET=Gmr
        converttorange POST=Gmr
        databodyrange GET=Gmr
        headerrowrange GET=Gmr
        range GET=Gmr
        reapplyfilters POST=Gmr
        rows GET=Gmr POST=6WX
         add POST=Gmr
         itemat POST=Gmr
         itemat(index)
          range GET=6WX
         {} DELETE,GET,PATCH=Gmr
          range GET=Gmr
        sort GET=Gmr
         apply POST=Gmr
         clear POST=Gmr
         fields
          icon GET,PATCH=Gmr
         reapply POST=Gmr
        totalrowrange GET=Gmr
      worksheets GET=Gmr POST=6WX
       add POST=Gmr
       {} DELETE,GET,PATCH=Gmr
        cell(column,row) GET=Gmr
        charts GET,POST=Gmr
         add POST=Gmr
         itemat POST=Gmr
         {} DELETE,GET,PATCH=Gmr
          axes
           categoryaxis GET,PATCH=Gmr
            format
             font GET,PATCH=Gmr
             line GET,PATCH=Gmr
              clear POST=Gmr
            title GET,PATCH=Gmr
           seriesaxis GET,PATCH=Gmr
            format
             font GET,PATCH=Gmr
             line GET,PATCH=Gmr
              clear POST=Gmr
            majorgridlines GET,PATCH=Gmr
             format
              line GET,PATCH=Gmr
               clear POST=Gmr
            title GET,PATCH=Gmr
           valueaxis GET,PATCH=Gmr
            format
             font GET,PATCH=Gmr
            majorgridlines GET,PATCH=Gmr
            minorgridlines GET,PATCH=Gmr
            title GET,PATCH=Gmr
          datalabels GET,PATCH=Gmr
          format
           fill
            clear POST=Gmr
            setsolidcolor POST=Gmr
          image GET=6WX
          image(fittingmode,height,width) GET=Gmr
          image(height,width) GET=6WX
          image(width) GET=6WX
          legend GET,PATCH=Gmr
           format
            fill
             clear POST=Gmr
             setsolidcolor POST=Gmr
          series GET,POST=Gmr
           itemat POST=Gmr
           {} GET,PATCH=Gmr
            points GET,POST=Gmr
             itemat POST=Gmr
             {} GET=Gmr
          setdata POST=Gmr
          setposition POST=Gmr
          title GET,PATCH=Gmr
           format
            fill
             clear POST=Gmr
             setsolidcolor POST=Gmr
        names GET=54U
         add POST=A3g
         {} DELETE=Lwk
        pivottables GET=Gmr
         refreshall POST=Gmr
         {} GET=Gmr
          refresh POST=Gmr
        protection GET=Gmr
         protect POST=Gmr
         unprotect POST=Gmr
        range GET=Gmr
         columnsafter(count) GET=Gmr
         columnsbefore(count) GET=6WX
         resizedrange(deltacolumns,deltarows) POST=Gmr
         rowsabove(count) GET=Gmr
         rowsbelow(count) GET=Gmr
        range(address) GET,PATCH=Gmr
         boundingrect GET=Gmr
         cell GET=Gmr
         clear POST=Gmr
         column GET=Gmr
         delete POST=Gmr
         entirecolumn GET=Gmr
         entirerow GET=Gmr
         format GET,PATCH=Gmr
          autofitcolumns POST=Gmr
          autofitrows POST=Gmr
          borders GET,POST=Gmr
           itemat POST=Gmr
           {} GET,PATCH=6WX
          fill GET,PATCH=Gmr
           clear POST=Gmr
          font GET,PATCH=Gmr
          protection GET,PATCH=Gmr
         insert POST=Gmr
         intersection GET=Gmr
         lastcell GET=Gmr
         lastcolumn GET=Gmr
         lastrow GET=Gmr
         merge POST=Gmr
         offsetrange GET=Gmr
         row POST=Gmr
         sort
          apply POST=Gmr
         unmerge POST=Gmr
         usedrange GET=Gmr
         visibleview GET=Gmr
          range GET=Gmr
          rows GET=Gmr
        tables GET=Gmr
         add POST=Gmr
         {} DELETE,GET,PATCH=Gmr
          clearfilters POST=Gmr
          columns GET,POST=Gmr
           add POST=Gmr
           itemat POST=Gmr
           {} DELETE,GET,PATCH=Gmr
            databodyrange GET=Gmr
            filter
             apply POST=Gmr
             clear POST=Gmr
            headerrowrange GET=Gmr
            range GET=Gmr
            totalrowrange GET=Gmr
          converttorange POST=Gmr
          databodyrange GET=Gmr
          headerrowrange GET=Gmr
          range GET=Gmr
          reapplyfilters POST=Gmr
          rows GET=Gmr POST=6WX
           add POST=Gmr
           itemat POST=Gmr
           itemat(index)
            range GET=6WX
           {} DELETE,GET,PATCH=Gmr
            range GET=Gmr
          sort GET=Gmr
           apply POST=Gmr
           clear POST=Gmr
           fields
            icon GET,PATCH=Gmr
           reapply POST=Gmr
          totalrowrange GET=Gmr
        usedrange GET=6WX
   recent GET=gpc
   root GET=c4H
    :
     {} GET=ZSP PUT=BjA
      assignsensitivitylabel POST=CPl
      content GET=gpc PUT=1at
      contentstream GET=gpc PUT=1at
      createuploadsession POST=BjA
      extractsensitivitylabels POST=GE0
      media
       reactions DELETE,GET,POST=9BU
      permissions GET=gpc
      streams GET=gpc
       {} GET=gpc
        content GET=gpc
      workbook
       application GET=6WX
        calculate POST=6WX
       closesession POST=6WX
       comments GET,POST=6WX
        {} GET=6WX
         replies GET,POST=6WX
          {} GET=6WX
       createsession POST=6WX
       names GET=Gmr
        add POST=A3g
        {} DELETE=nTZ GET,PATCH=Gmr
         range GET,PATCH=Gmr
          boundingrect GET=Gmr
          cell GET=Gmr
          clear POST=Gmr
          column GET=Gmr
          delete POST=Gmr
          entirecolumn GET=Gmr
          entirerow GET=Gmr
          format GET,PATCH=Gmr
           autofitcolumns POST=Gmr
           autofitrows POST=Gmr
           borders GET,POST=Gmr
            itemat POST=Gmr
            {} GET,PATCH=6WX
           borders(sideindex) GET,PATCH=Gmr
           fill GET,PATCH=Gmr
            clear POST=Gmr
           font GET,PATCH=Gmr
           protection GET,PATCH=Gmr
          insert POST=Gmr
          intersection GET=Gmr
          lastcell GET=Gmr
          lastcolumn GET=Gmr
          lastrow GET=Gmr
          merge POST=Gmr
          offsetrange GET=Gmr
          row POST=Gmr
          sort
           apply POST=Gmr
          unmerge POST=Gmr
          usedrange GET=Gmr
       refreshsession POST=6WX
       tablerowoperationresult(key) GET=6WX
       tables GET=qJM
        add POST=Gmr
        {} DELETE,GET,PATCH=Gmr
         add POST=6WX
         clearfilters POST=Gmr
         columns GET,POST=Gmr
          add POST=Gmr
          itemat POST=Gmr
          {} DELETE,GET,PATCH=Gmr
           databodyrange GET=Gmr
           filter
            apply POST=Gmr
            clear POST=Gmr
           headerrowrange GET=Gmr
           range GET,PATCH=Gmr
            boundingrect GET=Gmr
            cell GET=Gmr
            clear POST=Gmr
            column GET=Gmr
            delete POST=Gmr
            entirecolumn GET=Gmr
            entirerow GET=Gmr
            format GET,PATCH=Gmr
             autofitcolumns POST=Gmr
             autofitrows POST=Gmr
             borders GET,POST=Gmr
              itemat POST=Gmr
              {} GET,PATCH=6WX
             borders(sideindex) GET,PATCH=Gmr
             fill GET,PATCH=Gmr
              clear POST=Gmr
             font GET,PATCH=Gmr
             protection GET,PATCH=Gmr
            insert POST=Gmr
            intersection GET=Gmr
            lastcell GET=Gmr
            lastcolumn GET=Gmr
            lastrow GET=Gmr
            merge POST=Gmr
            offsetrange GET=Gmr
            row POST=Gmr
            sort
             apply POST=Gmr
            unmerge POST=Gmr
            usedrange GET=Gmr
           totalrowrange GET=Gmr
         converttorange POST=Gmr
         databodyrange GET=Gmr
         headerrowrange GET=Gmr
         range GET=Gmr
         reapplyfilters POST=Gmr
         rows GET=Gmr POST=6WX
          add POST=Gmr
          itemat POST=Gmr
          itemat(index)
           range GET=6WX
          {} DELETE,GET,PATCH=Gmr
           range GET=Gmr
         sort GET=Gmr
          apply POST=Gmr
          clear POST=Gmr
          fields
           icon GET,PATCH=Gmr
          reapply POST=Gmr
         totalrowrange GET=Gmr
       worksheets GET=Gmr POST=6WX
        add POST=Gmr
        {} DELETE,GET,PATCH=Gmr
         cell(column,row) GET=Gmr
         charts GET,POST=Gmr
          add POST=Gmr
          itemat POST=Gmr
          {} DELETE,GET,PATCH=Gmr
           axes
            categoryaxis GET,PATCH=Gmr
             format
              font GET,PATCH=Gmr
              line GET,PATCH=Gmr
               clear POST=Gmr
             title GET,PATCH=Gmr
            seriesaxis GET,PATCH=Gmr
             format
              font GET,PATCH=Gmr
              line GET,PATCH=Gmr
               clear POST=Gmr
             majorgridlines GET,PATCH=Gmr
              format
               line GET,PATCH=Gmr
                clear POST=Gmr
             title GET,PATCH=Gmr
            valueaxis GET,PATCH=Gmr
             format
              font GET,PATCH=Gmr
             majorgridlines GET,PATCH=Gmr
             minorgridlines GET,PATCH=Gmr
             title GET,PATCH=Gmr
           datalabels GET,PATCH=Gmr
           format
            fill
             clear POST=Gmr
             setsolidcolor POST=Gmr
           image GET=6WX
           image(fittingmode,height,width) GET=Gmr
           image(height,width) GET=6WX
           image(width) GET=6WX
           legend GET,PATCH=Gmr
            format
             fill
              clear POST=Gmr
              setsolidcolor POST=Gmr
           series GET,POST=Gmr
            itemat POST=Gmr
            {} GET,PATCH=Gmr
             points GET,POST=Gmr
              itemat POST=Gmr
              {} GET=Gmr
           setdata POST=Gmr
           setposition POST=Gmr
           title GET,PATCH=Gmr
            format
             fill
              clear POST=Gmr
              setsolidcolor POST=Gmr
         names GET=54U
          add POST=A3g
          {} DELETE=Lwk
         pivottables GET=Gmr
          refreshall POST=Gmr
          {} GET=Gmr
           refresh POST=Gmr
         protection GET=Gmr
          protect POST=Gmr
          unprotect POST=Gmr
         range GET=Gmr
          columnsafter(count) GET=Gmr
          columnsbefore(count) GET=6WX
          resizedrange(deltacolumns,deltarows) POST=Gmr
          rowsabove(count) GET=Gmr
          rowsbelow(count) GET=Gmr
         range(address) GET,PATCH=Gmr
          boundingrect GET=Gmr
          cell GET=Gmr
          clear POST=Gmr
          column GET=Gmr
          delete POST=Gmr
          entirecolumn GET=Gmr
          entirerow GET=Gmr
          format GET,PATCH=Gmr
           autofitcolumns POST=Gmr
           autofitrows POST=Gmr
           borders GET,POST=Gmr
            itemat POST=Gmr
            {} GET,PATCH=6WX
           fill GET,PATCH=Gmr
            clear POST=Gmr
           font GET,PATCH=Gmr
           protection GET,PATCH=Gmr
          insert POST=Gmr
          intersection GET=Gmr
          lastcell GET=Gmr
          lastcolumn GET=Gmr
          lastrow GET=Gmr
          merge POST=Gmr
          offsetrange GET=Gmr
          row POST=Gmr
          sort
           apply POST=Gmr
          unmerge POST=Gmr
          usedrange GET=Gmr
          visibleview GET=Gmr
           range GET=Gmr
           rows GET=Gmr
         tables GET=Gmr
          add POST=Gmr
          {} DELETE,GET,PATCH=Gmr
           clearfilters POST=Gmr
           columns GET,POST=Gmr
            add POST=Gmr
            itemat POST=Gmr
            {} DELETE,GET,PATCH=Gmr
             databodyrange GET=Gmr
             filter
              apply POST=Gmr
              clear POST=Gmr
             headerrowrange GET=Gmr
             range GET=Gmr
             totalrowrange GET=Gmr
           converttorange POST=Gmr
           databodyrange GET=Gmr
           headerrowrange GET=Gmr
           range GET=Gmr
           reapplyfilters POST=Gmr
           rows GET=Gmr POST=6WX
            add POST=Gmr
            itemat POST=Gmr
            itemat(index)
             range GET=6WX
            {} DELETE,GET,PATCH=Gmr
             range GET=Gmr
           sort GET=Gmr
            apply POST=Gmr
            clear POST=Gmr
            fields
             icon GET,PATCH=Gmr
            reapply POST=Gmr
           totalrowrange GET=Gmr
         usedrange GET=6WX
    children GET=we8 POST=1at
    delta GET=gpc
    search(q) GET=gpc
    subscriptions
     socketio GET=unH
   sharedwithme GET=naW
   special
    {} GET=NbS
     children GET=NbS
  drives GET=gpc
  employeeexperience
   learningcourseactivities
    {} GET=j2Q
   storyline GET=0Fe
    completeuploadsession POST=KHw
    createuploadsessions POST=KHw
    follow POST=rsA
    followers GET=0Fe
    followings GET=0Fe
    unfollow POST=Qoi
  events GET=pHa POST=0bH
   delta GET=9QR
   {} DELETE,PATCH=0bH GET=lWK
    accept POST=0bH
    attachments GET=0bO POST=0bH
     createuploadsession POST=u6d
    calendar
     calendarpermissions
      {} DELETE=0bH
    cancel POST=0bH
    decline POST=0bH
    dismissreminder POST=0bH
    forward POST=0bO
    instances GET=lWK
    permanentdelete POST=0bH
    snoozereminder POST=0bH
    tentativelyaccept POST=0bH
  exportdeviceandappmanagementdata GET=Loy
  exportpersonaldata POST=d6w
  extendlifecycle POST=5bS
  findmeetingtimes POST=E2R
  findroomlists GET=Qjk
  findrooms GET=Qjk
  findrooms(roomlist) GET=Qjk
  followedsites GET=WCK
   add POST=2Iz
   remove POST=2Iz
  getmailtips POST=PrM
  getmanagedappdiagnosticstatuses GET=jTQ
  getmanagedapppolicies GET=jTQ
  getmanageddeviceswithappfailures GET=HAg
  getmanageddeviceswithfailedorpendingapps GET=HAg
  getmembergroups POST=LF6
  getmemberobjects POST=QFa
  getpasswordsinglesignoncredentials POST=IS3
  getteamslicensingdetails DELETE,GET,PATCH,POST,PUT=cEq
  homesite GET=6Ko
  inferenceclassification
   overrides GET=UBc POST=9wx
    {} DELETE,PATCH=9wx
  informationprotection
   policy
    labels GET=cKc
     evaluateapplication POST=cKc
     {} GET=cKc
  insights
   shared GET=xQQ
   trending GET=xQQ
    {}
     resource GET=xQQ
   used GET=xQQ
    {}
     resource GET=xQQ
  invalidateallrefreshtokens POST=Bfg
  invitedby GET=AFk
  ismanagedappuserblocked GET=y8J
  joinedteams GET=ofE
   getopenshifts GET=bnE
   getshifts GET=bnE
   gettimesoff GET=bnE
  licensedetails GET=peW
   getteamslicensingdetails GET=D4T
  mailboxsettings GET=EjK PATCH=tTs
   automaticrepliessetting GET=FIY
   dateformat GET=FIY
   delegatemeetingmessagedeliveryoptions GET=FIY
   language GET=FIY
   timeformat GET=FIY
   timezone GET=FIY
   userpurpose GET=FIY
   workinghours GET=FIY
  mailfolders GET=9Ic POST=9wx
   delta GET=Xhl
   inbox
    messagerules GET=yME POST=tTs
     {} DELETE,PATCH=tTs GET=yME
   {} DELETE,PATCH=9wx GET=9Ic
    childfolders GET=9Ic POST=9wx
     {}
      ...
       messages
        {}
         attachments
          {} GET=UBc POST=9wx
      messages
       {}
        attachments
         {} GET=UBc POST=9wx
    copy POST=9wx
    messages GET=9Ic POST=9wx
     delta GET=Xhl
     {} DELETE,PATCH=9wx GET=DtB
      attachments GET=UBc POST=9wx
      copy POST=9wx
      createforward POST=9wx
      createreply POST=9wx
      createreplyall POST=9wx
      forward POST=kQb
      mentions
       {} DELETE=9wx
      move POST=9wx
      permanentdelete POST=9wx
      reply POST=kQb
      replyall POST=kQb
    move POST=9wx
    operations GET=UBc
     {} GET=UBc
    permanentdelete POST=9wx
    reportmessage POST=9wx
    updateallmessagesreadstate POST=9wx
    userconfigurations POST=aMA
     {} DELETE,PATCH=aMA GET=izb
  manager DELETE,PUT=QU4 GET=Lxv
  memberof GET=HDJ
   {} GET=dsL
  messages GET=9Ic POST=9wx
   {} DELETE,PATCH=9wx GET=DtB
    attachments GET=UBc POST=9wx
     createuploadsession POST=u6d
    copy POST=9wx
    createforward POST=9wx
    createreply POST=9wx
    createreplyall POST=9wx
    forward POST=kQb
    mentions
     {} DELETE=9wx
    move POST=9wx
    permanentdelete POST=9wx
    reply POST=kQb
    replyall POST=kQb
    reportmessage POST=9wx
    send POST=kQb
    unsubscribe POST=kQb
  mobileappintentandstates GET=pHG POST=Jd1
   {} DELETE,PATCH=Jd1 GET=pHG
  notes GET=yBz POST=NBR
   delta GET=yBz
   {} DELETE,PATCH=NBR GET=yBz
    attachments GET=yBz POST=NBR
     {} DELETE=NBR GET=yBz
      $value GET=yBz
  notifications POST=vsQ
  oauth2permissiongrants GET=Cp1
  onenote
   notebooks GET=5DW POST=MWu
    getnotebookfromweburl POST=bMe
    getrecentnotebooks(includepersonalnotebooks) GET=FrM
    {} GET=FrM
     copynotebook POST=MWu
     sectiongroups GET=5DW POST=MWu
     sections GET=5DW POST=MWu
   operations
    {} GET=FrM
   pages GET=cFO POST=MWu
    {} DELETE=Rlt GET=UNT
     content GET=UNT PATCH=Rlt
     copytosection POST=MWu
   resources
    {}
     content GET=H21
   sectiongroups GET=FrM
    {} GET=FrM
     sectiongroups GET=5DW POST=MWu
     sections GET=5DW POST=MWu
   sections GET=FrM
    {} GET=FrM
     copytonotebook POST=MWu
     copytosectiongroup POST=MWu
     pages GET=cFO POST=MWu
  onlinemeetings GET=o3Q POST=qHg
   createorget POST=qHg
   getactivemeetingdetails(callconversationid) GET=4dD
   getallrecordings GET=fxo
   getalltranscripts GET=WPT
   {} DELETE,PATCH=qHg GET=o3Q
    aiinsights GET=DP9
     {} GET=DP9
    alternativerecording GET=0Dz
    attendancereports GET=y5Z
     {} GET=y5Z
      attendancerecords GET=y5Z
    attendeereport GET=s3s
    getvirtualappointmentjoinweburl GET=TRI
    meetingattendancereport GET=s3s
    recording GET=0Dz
    recordings GET=OMP
     {} GET=OMP
      content GET=OMP
    registration DELETE,POST=qHg GET=o3Q PATCH=eka
     customquestions
      {} DELETE,PATCH=eka GET=Ztn
     meetingregistration
      customquestions GET=Ztn POST=eka
     registrants GET=tjS POST=MWq
      {} DELETE=aS7
    sendvirtualappointmentremindersms POST=sLW
    sendvirtualappointmentsms POST=sLW
    transcripts GET=1Q6
     {} GET=1Q6
      content GET=1Q6
      metadatacontent GET=1Q6
    virtualappointment DELETE,PATCH,PUT=eka GET=YUx
  onpremisessyncbehavior GET,PATCH=AS8
  organizationalunitparent GET=AFk
  outlook
   mastercategories GET=yME POST=tTs
    {} DELETE,PATCH=tTs GET=yME
   supportedlanguages GET=C37
   supportedtimezones GET=C37
   supportedtimezones(timezonestandard) GET=C37
   taskfolders GET=CGd POST=DcS
    {} DELETE,PATCH=DcS GET=CGd
     permanentdelete POST=DcS
     tasks GET=CGd POST=DcS
   taskgroups GET=CGd POST=DcS
    {} DELETE,PATCH=DcS GET=CGd
     taskfolders GET=CGd POST=DcS
      {} DELETE,PATCH=DcS GET=CGd
       permanentdelete POST=DcS
       tasks GET=CGd POST=DcS
        {}
         permanentdelete POST=DcS
   tasks GET=CGd POST=DcS
    {} DELETE,PATCH=DcS GET=CGd
     attachments GET=CGd POST=DcS
     complete POST=DcS
     permanentdelete POST=DcS
  owneddevices GET=KQ1
  ownedobjects GET=dR2
  pendingaccessreviewinstances GET=nNQ
   {}
    acceptrecommendations POST=BrZ
    batchrecorddecisions POST=hr6
    decisions GET=nNQ
  people GET=UeL
  permissiongrants GET=hcA
  photo DELETE,PATCH,PUT=08z GET=sqP
  photos GET=SR2
   {} GET=SR2
  planner GET=yfh PATCH=coX
   all
    delta GET=IWw
   favoriteplans GET=RwC
   mydaytasks GET=ATK
   plans GET=IWw
   recentplans GET=RwC
   rosterplans GET=ATK
   tasks GET=LDh
    delta GET=rRB
  presence GET=Ces
   clearautomaticlocation POST=V0H
   clearlocation POST=V0H
   clearpresence POST=lo1
   clearuserpreferredpresence POST=lo1
   setautomaticlocation POST=V0H
   setmanuallocation POST=V0H
   setpresence POST=lo1
   setstatusmessage POST=lo1
   setuserpreferredpresence POST=lo1
  print
   recentprintershares GET=Req
  profile DELETE=W2q GET=eEQ
   account GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   addresses GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   anniversaries GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   awards GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   certifications GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   educationalactivities GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   emails GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   interests GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   languages GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   names GET,POST=pcp
    {} DELETE,PATCH=W2q GET=eEQ
   notes GET=eEQ POST=W2q
    {} DELETE,PATCH=VYg GET=pcp
   patents GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   phones GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   positions GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   projects GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   publications GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   skills GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   webaccounts GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
   websites GET=eEQ POST=W2q
    {} DELETE,PATCH=W2q GET=eEQ
  registereddevices GET=KQ1
  reminderview(enddatetime,startdatetime) GET=9QR
  reprocesslicenseassignment POST=QU4
  responsibilities GET=eEQ POST=W2q
   {} DELETE,PATCH=VYg GET=pcp
  revokesigninsessions POST=v0O
  scopedrolememberof GET=IVF
  security
   datasecurityandgovernance
    sensitivitylabels GET=Bpn
     computeinheritance GET=DOT
     computeinheritance(contentformats,labelids,locale) GET=DOT
     {} GET=Bpn
   informationprotection
    labelpolicysettings GET=cKc
    sensitivitylabels GET=cKc
     evaluateapplication POST=cKc
     evaluateclassificationresults POST=cKc
     evaluateremoval POST=cKc
     extractcontentlabel POST=cKc
     {} GET=cKc
  sendmail POST=kQb
  settings GET=8g0 PATCH=llA
   contactmergesuggestions GET=2ql PATCH=MZY
   iteminsights GET=2ql PATCH=MZY
   shiftpreferences GET=6fI PATCH=avD PUT=PK6
   storage
    quota GET=DVA
     services GET=DVA
      {} GET=DVA
   windows DELETE=zl3 GET=JeH
    {} GET=rj3
     instances GET=rj3
      {} GET=rj3
   workhoursandlocations GET=7x1 PATCH=G2S
    occurrences POST=ohR
     setcurrentlocation POST=ohR
     {} DELETE,PUT=ohR
    occurrencesview(enddatetime,startdatetime) GET=nZv
    recurrences GET=nZv POST=ohR
     {} DELETE,PUT=ohR
  solutions GET=kPW
   workingtimeschedule GET=kPW
    endworkingtime POST=kPW
    startworkingtime POST=kPW
  sponsorof GET=oeb
  sponsors GET=Fib POST=QU4
   {} DELETE=QU4
  tasks
   alltasks
    {} DELETE,PATCH=DcS GET=EXm
     move POST=DcS
   lists GET=EXm POST=DcS
    delta GET=Vs0
    {} DELETE,PATCH=DcS GET=CGd
     tasks GET=EXm POST=DcS
      delta GET=Vs0
      {} DELETE,PATCH=DcS GET=EXm
       checklistitems GET=T0g POST=CVI
        {} DELETE,PATCH=Dg8 GET=hVZ
       linkedresources GET=T0g POST=CVI
        {} DELETE,PATCH=CVI GET=T0g
       move POST=DcS
  teamwork GET=2fy
   associatedteams GET=U7j
   deletetargetedmessage POST=lEr
   getallretainedtargetedmessages GET=YUB
   getalltargetedmessages GET=YUB
   installedapps GET=LiY POST=rsb
    {} DELETE=rsb GET=LiY
     chat GET=9o1
     upgrade POST=rsb
   markactivitynotificationchainasinactionable POST=9l2
   recallactivitynotificationchainforrecipient POST=9l2
   sections GET=46S POST=0Pk
    delta GET=46S
    reorder POST=0Pk
    {} DELETE,PATCH=0Pk GET=46S
     hostedcontents GET=46S
      {} GET=46S
       $value GET=46S
     items GET=46S POST=0Pk
      reorder POST=0Pk
      {} DELETE=0Pk GET=46S
       move POST=0Pk
   sendactivitynotification POST=9l2
  todo
   lists GET=hVZ POST=Dg8
    delta GET=tFn
    {} DELETE,PATCH=Dg8 GET=hVZ
     tasks GET=hVZ PATCH,POST=Dg8
      delta GET=kh3
      {} DELETE,PATCH=Dg8 GET=hVZ
       attachments GET=hVZ POST=Dg8
        createuploadsession POST=Dg8
        {} DELETE=Dg8 GET=hVZ
       checklistitems GET=hVZ POST=Dg8
        {} DELETE,PATCH=Dg8 GET=hVZ
       linkedresources GET=hVZ POST=Dg8
        {} DELETE,PATCH=Dg8 GET=hVZ
  transitivememberof GET=7KO
  transitivereports
   $count GET=163
  translateexchangeids POST=jIj
  trendingaround GET=6Ko
  unblockmanagedapps POST=3pC
  usagerights GET=L4I
  wipeandblockmanagedapps POST=3pC
  wipemanagedappregistrationsbyazureaddeviceid POST=QVk
  wipemanagedappregistrationsbydevicetag POST=5oS
workplace
 sensordevices GET=d3f POST=2fT
  ingestrawtelemetry POST=KaY
  ingesttelemetry POST=KaY
  {} DELETE,PATCH=2fT GET=d3f
 sensordevices(deviceid) DELETE,PATCH=2fT GET=d3f
`;
