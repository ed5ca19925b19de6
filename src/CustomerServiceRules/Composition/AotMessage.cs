namespace CustomerServiceRules.Composition;

/// <summary>Why composing asks for dynamic code.</summary>
internal static class AotMessage
{
    public const string Rules = "Rules are expression trees; composing a rulebook makes delegate types for them at run time.";
}
