using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Metadata;

public class RuleMetadataFixture
{
    [Fact]
    [Trait("Behaviour", "R24")]
    public void Metadata_AllAttributes_AreRead()
    {
        var metadata = new RuleMetadata(typeof(FullyDescribed));
        metadata.RuleType.Should().Be<FullyDescribed>();
        metadata.Name.Should().Be("Escalate complaint");
        metadata.Description.Should().Be("Sends complaints upstairs");
        metadata.Tags.Should().Equal("own", "base");
        metadata.Priority.Should().Be(7);
        metadata.Repeatability.Should().Be(RuleRepeatability.NonRepeatable);
    }

    [Fact]
    [Trait("Behaviour", "R24")]
    public void Metadata_NoAttributes_FallsBackToTheTypeName()
    {
        var metadata = new RuleMetadata(typeof(Plain));
        metadata.Name.Should().Be(typeof(Plain).FullName).And.Contain("+");
        metadata.Description.Should().BeEmpty();
        metadata.Tags.Should().BeEmpty();
        metadata.Priority.Should().BeNull();
        metadata.Repeatability.Should().BeNull();
    }

    [Fact]
    [Trait("Behaviour", "R24")]
    public void IsTagged_OtherCase_IsNoMatch()
    {
        var metadata = new RuleMetadata(typeof(FullyDescribed));
        metadata.IsTagged("own").Should().BeTrue();
        metadata.IsTagged("base").Should().BeTrue();
        metadata.IsTagged("OWN").Should().BeFalse();
    }

    [Fact]
    [Trait("Behaviour", "R25")]
    public void Metadata_DerivedClass_InheritsTagsAndPriorityOnly()
    {
        var metadata = new RuleMetadata(typeof(DerivedFromDescribed));
        metadata.Name.Should().Be(typeof(DerivedFromDescribed).FullName);
        metadata.Description.Should().BeEmpty();
        metadata.Priority.Should().Be(7);
        metadata.Repeatability.Should().BeNull();
        metadata.Tags.Should().Equal("own", "own", "base");
    }

    [Fact]
    [Trait("Behaviour", "R26")]
    public void Definition_NameAndPriorityCalled_OverrideTheAttributes()
    {
        var definition = new RuleDefinitionFactory().Create(new NamedInDefine());
        definition.Name.Should().Be("named inside");
        definition.Priority.Should().Be(42);
    }

    [Fact]
    [Trait("Behaviour", "R26")]
    public void Definition_NoAttributes_HasDefaults()
    {
        var definition = new RuleDefinitionFactory().Create(new Plain());
        definition.Priority.Should().Be(0);
        definition.Repeatability.Should().Be(RuleRepeatability.Repeatable);
        definition.Description.Should().BeEmpty();
        definition.Tags.Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R27")]
    public void Properties_RuleClass_CarryTheClrType()
    {
        var definition = new RuleDefinitionFactory().Create(new Plain());
        definition.Properties[RuleProperties.ClrType].Should().Be(typeof(Plain));
        definition.Properties.TryGetProperty("missing", out var property).Should().BeFalse();
        property.Should().BeNull();
        definition.Invoking(d => d.Properties["missing"]).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R25")]
    public void Fire_DerivedOfNonRepeatable_RepeatsOnUpdate()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.NestedTypes().From(typeof(DerivedFromDescribed)));
        var session = repository.Compile().CreateSession();
        var customer = new Customer("ann");
        session.Insert(customer);
        session.Fire().Should().Be(1);
        session.Update(customer);
        session.Fire().Should().Be(1);
    }

    [Tag("base"), Priority(3)]
    public abstract class DescribedBase : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => Loading.Sink.Nothing());
        }
    }

    [Name("Escalate complaint"), Description("Sends complaints upstairs"), Tag("own"), Priority(7)]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    public class FullyDescribed : DescribedBase
    {
    }

    [Tag("own")]
    public class DerivedFromDescribed : FullyDescribed
    {
    }

    public class Plain : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => Loading.Sink.Nothing());
        }
    }

    [Name("attribute"), Priority(1)]
    public class NamedInDefine : Rule
    {
        public override void Define()
        {
            Name("named inside");
            Priority(42);
            When().Match<Customer>();
            Then().Do(ctx => Loading.Sink.Nothing());
        }
    }
}
