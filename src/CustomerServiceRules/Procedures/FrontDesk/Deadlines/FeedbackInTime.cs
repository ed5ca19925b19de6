using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.FrontDesk;

[Name("frd.deadlines.feedback")]
[Cites("FRD-4.4", "FRD-2.4", FrontDeskDocument.FeedbackLeftOpen)]
internal sealed class FeedbackInTime() : StatedLimit(FrontDeskComplaintLifecycle.FeedbackClock, FrontDesk.FeedbackWithin);
