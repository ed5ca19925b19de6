namespace CustomerServiceRules.Complaints;

/// <summary>By which way a complaint came in. Every document takes all of them.</summary>
public enum ComplaintChannel
{
    /// <summary>By telephone (电话).</summary>
    Telephone = 1,

    /// <summary>In person, at a counter or on the spot (当面).</summary>
    InPerson,

    /// <summary>In writing on paper, also by a suggestion box (信函).</summary>
    Letter,

    /// <summary>By a web page, an app, a message or an e-mail (网络).</summary>
    Online,

    /// <summary>Found by the company itself, in a call-back or a supervision (回访、督察).</summary>
    Supervision,
}
