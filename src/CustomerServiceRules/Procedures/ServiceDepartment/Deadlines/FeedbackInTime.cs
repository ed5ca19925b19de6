using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

[Name("csd.deadlines.feedback")]
[Cites("CSD-3.1", "CSD-3.2", ServiceDepartmentDocument.FeedbackLeftOpen)]
internal sealed class FeedbackInTime() : StatedLimit(DepartmentComplaintLifecycle.FeedbackClock, ServiceDepartment.FeedbackWithin);
