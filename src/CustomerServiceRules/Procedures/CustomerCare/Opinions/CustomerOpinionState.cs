using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>How far something is that came in by a hotline.</summary>
[Cites("CARE-1.4b", "CARE-2.3c", CareDocument.OtherProjects)]
public enum CustomerOpinionState
{
    /// <summary>It has come in (收到).</summary>
    Received = 1,

    /// <summary>It stands on the form (客户意见处理表).</summary>
    Recorded,

    /// <summary>The customer is answered; processing is open.</summary>
    Replied,

    /// <summary>It is processed; the answer is open.</summary>
    Processed,

    /// <summary>It is replied to and processed (回复及处理完成).</summary>
    Completed,

    /// <summary>Nothing is left to do.</summary>
    Closed,
}

/// <summary>What moves something that came in by a hotline.</summary>
[Cites("CARE-1.4b", "CARE-2.3c", CareDocument.OtherProjects)]
public enum CustomerOpinionTrigger
{
    /// <summary>It is put on the form.</summary>
    Record = 1,

    /// <summary>It is answered without the form, because nothing has to be solved.</summary>
    AnswerAtOnce,

    /// <summary>The customer is answered.</summary>
    Reply,

    /// <summary>It is processed.</summary>
    Process,

    /// <summary>The form is filed.</summary>
    Close,
}
