using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

[Name("mall.complaint.deadlines.react")]
[Cites("MALL-C-3.2", MallDocuments.PromptLeftOpen)]
internal sealed class ReactInTime() : StatedLimit(MallComplaintLifecycle.ReactClock, MallComplaints.ReactWithin);

[Name("mall.complaint.deadlines.solve")]
[Cites("MALL-C-3.2", MallDocuments.PromptLeftOpen)]
internal sealed class SolveInTime() : StatedLimit(MallComplaintLifecycle.SolveClock, MallComplaints.SolveWithin);

[Name("mall.complaint.deadlines.answer")]
[Cites("MALL-C-3.2", MallDocuments.PromptLeftOpen)]
internal sealed class AnswerInTime() : StatedLimit(MallComplaintLifecycle.AnswerClock, MallComplaints.AnswerWithin);
