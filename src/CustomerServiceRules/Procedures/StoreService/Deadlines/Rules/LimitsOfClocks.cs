using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

[Name("scs.deadlines.record")]
[Cites("SCS-3.4.1", StoreDocument.FirstFeedbackLeftOpen)]
internal sealed class RecordInTime() : LimitOfEveryCase(StoreComplaintClocks.Record, StoreService.RecordWithin);

[Name("scs.deadlines.first-feedback")]
[Cites("SCS-3.4.4a", "SCS-7.2.2", StoreDocument.FirstFeedbackLeftOpen)]
internal sealed class FirstFeedbackInTime() : LimitOfEveryCase(StoreComplaintClocks.FirstFeedback, StoreService.FirstFeedbackWithin);

[Name("scs.deadlines.resolve")]
[Cites("SCS-7.2.2", "SCS-3.4.4b", StoreDocument.Figures)]
internal sealed class ResolveInTime() : LimitOfEveryCase(StoreComplaintClocks.Resolve, StoreService.ResolveWithin);
