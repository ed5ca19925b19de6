using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What has to be done about a complaint when it comes in, and by when it is recorded.</summary>
[Cites("CGH-5.3.1", "CGH-5.3.2a", "CGH-5.3.2b", "CGH-5.3.3", "OQ-69")]
public enum ReceptionRoute
{
    /// <summary>Received in working time: recorded and sent within the hours of CGH-5.3.1.</summary>
    InWorkingTime = 1,

    /// <summary>
    /// A general complaint received outside working time: the customer is told about when to expect feedback; recorded and
    /// sent within the hours of CGH-5.3.2b.
    /// </summary>
    OutsideWorkingTime,

    /// <summary>Received outside working time and disturbing normal life: those on duty are notified at once, the record follows.</summary>
    DisturbingOutsideWorkingTime,

    /// <summary>
    /// Received in working time and disturbing normal life: the responsible department is notified at once, and the record is
    /// made as for any other (OQ-69).
    /// </summary>
    DisturbingInWorkingTime,
}
