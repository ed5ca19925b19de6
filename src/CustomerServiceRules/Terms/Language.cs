namespace CustomerServiceRules.Terms;

/// <summary>A language in which the library names things.</summary>
public enum Language
{
    /// <summary>English, the default.</summary>
    English,

    /// <summary>Chinese, simplified: the language of the source documents.</summary>
    Chinese,
}
