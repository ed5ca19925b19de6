namespace CustomerServiceRules.Visits;

/// <summary>By which way a customer is reached.</summary>
public enum ContactWay
{
    /// <summary>In person, at the customer's place or where the two meet (拜访).</summary>
    Visit = 1,

    /// <summary>By telephone (电话回访).</summary>
    Call,

    /// <summary>By a message to the one customer: SMS, e-mail or an app (短信).</summary>
    Message,

    /// <summary>By something published for all whom it concerns (发布).</summary>
    Publication,
}
