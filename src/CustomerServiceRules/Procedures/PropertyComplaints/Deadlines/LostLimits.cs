using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

[Name("cgh.deadlines.handle")]
[Cites("OQ-22", "CGH-4.2")]
internal sealed class HandleInTime() : LimitOfEveryCase(PropertyComplaintClocks.Handle, PropertyComplaints.HandleWithin);

[Name("cgh.deadlines.answer")]
[Cites("OQ-22", PropertyComplaintsDocument.ResultIsToldFirst, "OQ-21")]
internal sealed class AnswerInTime() : LimitOfEveryCase(PropertyComplaintClocks.Answer, PropertyComplaints.AnswerWithin);

[Name("cgh.deadlines.call-back")]
[Cites("OQ-22", "CGH-4.1.3")]
internal sealed class CallBackInTime() : LimitOfEveryCase(PropertyComplaintClocks.CallBack, PropertyComplaints.CallBackWithin);
